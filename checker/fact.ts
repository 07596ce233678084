import { type Complaint, say } from './complaint.ts';
/** A fact as an explanation lists it: field by field what the rule saw. Days and instants are whole numbers. */
export type Fact = Readonly<Record<string, unknown>>;

/** Something in the explanation is not of the kind its field must be. */
export class Unreadable extends Error {
  readonly complaint: Complaint;
  constructor(zh: string, en: string) {
    super(en);
    this.complaint = say(zh, en);
  }
}

/** The explanation cites no value of the parameter where its finding rests on one. */
export class Uncited extends Unreadable {
  constructor(parameter: string) {
    super(`没有引用 ${parameter} 的数值`, `no value of ${parameter} is cited`);
  }
}

/** What this checker has no source for, so that it can vouch for nothing (a year its calendar does not hold). */
export class Unchecked extends Unreadable {}

/** What an error met while checking says of the explanation; null where it is an error of the checker's own. */
export function complaintOf(error: unknown): Complaint | null {
  if (error instanceof Unreadable) return error.complaint;
  // A number no whole arithmetic can take: a fraction, or a divisor of nought.
  return error instanceof RangeError ? say(`算不出：${error.message}`, error.message) : null;
}

function field(fact: Fact, name: string): unknown {
  if (!Object.hasOwn(fact, name)) throw new Unreadable(`事实没有 ${name} 一栏`, `the fact has no ${name}`);
  return fact[name];
}

/** A whole number, or null where it was not known. */
export function whole(fact: Fact, name: string): number | null {
  const value = field(fact, name);
  if (value === null || Number.isSafeInteger(value)) return value as number | null;
  throw new Unreadable(`${name} 不是整数`, `${name} is no whole number`);
}

/** A whole number that is always known and never negative. */
export function counted(fact: Fact, name: string): number {
  const value = amount(fact, name);
  if (value === null) throw new Unreadable(`${name} 为空`, `${name} is empty`);
  return value;
}

/** A whole number that is never negative. */
export function amount(fact: Fact, name: string): number | null {
  const value = whole(fact, name);
  if (value !== null && value < 0) throw new Unreadable(`${name} 为负`, `${name} is negative`);
  return value;
}

/** Text, or null where it was not known. */
export function text(fact: Fact, name: string): string | null {
  const value = field(fact, name);
  if (value === null || typeof value === 'string') return value;
  throw new Unreadable(`${name} 不是文字`, `${name} is no text`);
}

/** Text that is always known. */
export function told(fact: Fact, name: string): string {
  const value = text(fact, name);
  if (value === null) throw new Unreadable(`${name} 为空`, `${name} is empty`);
  return value;
}

/** True or false, or null where it was not known. */
export function flag(fact: Fact, name: string): boolean | null {
  const value = field(fact, name);
  if (value === null || typeof value === 'boolean') return value;
  throw new Unreadable(`${name} 不是真假值`, `${name} is neither true nor false`);
}

/** One of a closed list of words. */
export function word<const W extends string>(fact: Fact, name: string, words: readonly W[]): W {
  const value = field(fact, name);
  const found = words.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Unreadable(`${name} 写作 ${JSON.stringify(value)}`, `${name} is ${JSON.stringify(value)}`);
  return found;
}

/** One of a closed list of words, or null where it was not known. */
export function oneOfOrNull<const W extends string>(fact: Fact, name: string, words: readonly W[]): W | null {
  return text(fact, name) === null ? null : word(fact, name, words);
}

/** A list of texts, or null where it was not known. */
export function texts(fact: Fact, name: string): readonly string[] | null {
  const value = field(fact, name);
  if (value === null || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))) return value;
  throw new Unreadable(`${name} 不是文字列表`, `${name} is no list of texts`);
}

/** A member that is itself a fact, or null. */
export function inner(fact: Fact, name: string): Fact | null {
  const value = field(fact, name);
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) return value as Fact | null;
  throw new Unreadable(`${name} 不是对象`, `${name} is no record`);
}

/** A list of facts. */
export function list(fact: Fact, name: string): readonly Fact[] {
  const value = field(fact, name);
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)) return value;
  throw new Unreadable(`${name} 不是列表`, `${name} is no list`);
}

/** The two bounds of a count, at least and at most; null where either is not known. Their order is checked elsewhere, once. */
export function bounds(fact: Fact, least: string): { least: number; most: number } | null {
  const [a, b] = [amount(fact, least), amount(fact, `${least}AtMost`)];
  return a === null || b === null ? null : { least: a, most: b };
}

/** The two bounds of a count that is always known at least within them. */
export function within(fact: Fact, least: string): { least: number; most: number } {
  const both = bounds(fact, least);
  if (both === null) throw new Unreadable(`${least} 为空`, `${least} is empty`);
  return both;
}

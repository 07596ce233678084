import { clockOf, dayOfInstant, midnight, writeDay } from './calendar.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation } from './explanation.ts';
import type { Fact } from './fact.ts';

/*
 * People read the sentences, so the numbers in them are claims. Each date, clock time, length of time, amount, percentage and
 * count in the words must be one of the facts, values, steps or results, or one of the few figures a provision itself is known by.
 */

/** Everything that may be said, each in the one form it is compared in: `2026-09-03`, `12:00:00`, `14400 s`, `143.00`, `27 %`, `3`. */
class Sayable {
  readonly words = new Set<string>();

  day(day: number): void {
    this.words.add(writeDay(day)).add(writeDay(day).slice(0, 7));
  }
  instant(at: number): void {
    this.words.add(clockOf(at));
    this.day(dayOfInstant(at));
  }
  number(value: number): void {
    const magnitude = Math.abs(value);
    this.words.add(String(magnitude)).add(`${magnitude} s`).add(yuan(magnitude)).add(percent(magnitude));
    this.words.add(String(magnitude / 100));
    // A day number or an instant carries no unit of its own.
    if (magnitude > 7000 && magnitude < 40_000) this.day(magnitude);
    if (magnitude > 600_000_000 && magnitude < 4_000_000_000) this.instant(magnitude);
  }
  /** Tenths of a degree: 36.0, and whole degrees as a provision names them. */
  degrees(tenths: number): void {
    this.words.add(`${Math.floor(tenths / 10)}.${tenths % 10}`).add(String(tenths / 10));
  }
  text(text: string): void {
    for (const token of tokens(text)) this.words.add(token);
    // The digits of a date or an instant are no numbers of their own; those of a code or a formula are.
    if (/^\d{4}-\d{2}/.test(text)) return;
    for (const digits of text.match(/\d+/g) ?? []) this.words.add(String(Number(digits))).add(digits);
  }
  add(value: unknown): void {
    if (typeof value === 'number') this.number(value);
    else if (typeof value === 'string') this.text(value);
    else if (Array.isArray(value)) {
      this.number(value.length);
      for (const entry of value) this.add(entry);
    } else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) this.add(member);
  }
}

const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
const percent = (basisPoints: number) => `${basisPoints / 100} %`;

const patterns: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/\d{4}-\d{2}-\d{2}/y, (match) => match[0]],
  [/\d{4}-\d{2}(?!\d)/y, (match) => match[0]],
  [/\d{2}:\d{2}(:\d{2})?/y, (match) => (match[1] === undefined ? `${match[0]}:00` : match[0])],
  [/(\d+)小时(?:(\d+)分(?!之))?(?:(\d+)秒)?/y, (match) => length(match[1], match[2], match[3])],
  [/(\d+)分(?!之)(?:(\d+)秒)?/y, (match) => length(undefined, match[1], match[2])],
  [/(\d+)秒/y, (match) => length(undefined, undefined, match[1])],
  [/(\d+) h(?: (\d+) min)?(?: (\d+) s)?\b/y, (match) => length(match[1], match[2], match[3])],
  [/(\d+) min(?: (\d+) s)?\b/y, (match) => length(undefined, match[1], match[2])],
  [/(\d+) s\b/y, (match) => length(undefined, undefined, match[1])],
  [/(\d+(?:\.\d+)?) ?%/y, (match) => `${Number(match[1])} %`],
  [/\d+\.\d{2}(?!\d)/y, (match) => match[0]],
  [/\d+(?:\.\d+)?/y, (match) => match[0]],
];

const length = (hours = '0', minutes = '0', seconds = '0') =>
  `${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)} s`;

/** The numbers in a sentence, each in the form it is compared in. */
export function tokens(sentence: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < sentence.length; ) {
    let next = at + 1;
    if (/\d/.test(sentence[at]!)) {
      for (const [pattern, read] of patterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(sentence);
        if (match === null) continue;
        found.push(read(match));
        next = pattern.lastIndex;
        break;
      }
    }
    at = next;
  }
  return found;
}

/** Figures known without the facts: art. 42, 24 hours, 150 / 200 / 300 %, 50 to 100 %, the 20 % share, 1970 and 1992 as years of clocks. */
const known = ['42', '86400 s', '24', '150 %', '200 %', '300 %', '50', '50 %', '100 %', '20 %', '1970', '1992'];

/** Numbers in the sentences that are no fact, value or result of the explanation. */
export function wordComplaints(explanation: Explanation): Complaint[] {
  const { finding, facts, values, arithmetic, flip, rule, sentence, missing, seal } = explanation;
  const sayable = new Sayable();
  for (const word of known) sayable.words.add(word);
  const first: Fact = facts[0] ?? {};
  const { id: _id, key: _key, worker: _worker, seal: _seal, law: _law, values: _values, ...told } = finding;
  for (const source of [first, told, seal.month]) sayable.add(source);
  for (const { value, from } of values) sayable.add([value, from]);
  for (const { value, unit, name } of values) {
    if (value === null) continue;
    if (unit === 'tenths-of-a-degree') sayable.degrees(value);
    // A time of the day that a value gives in seconds.
    if (name.startsWith('heat-suspension-')) sayable.words.add(String(value / 3600)).add(clockOf(midnight(0) + value));
  }
  for (const { result, formula } of arithmetic) sayable.add([result, formula]);
  if (flip !== null) sayable.add([flip.from, flip.to]);
  if (typeof flip?.from === 'number' && typeof flip.to === 'number') sayable.number(flip.to - flip.from);
  sums(first, sayable);
  const complaints: Complaint[] = [];
  const said = [sentence.zh, sentence.en, flip?.zh ?? '', flip?.en ?? '', missing?.zh ?? '', missing?.en ?? ''];
  for (const text of said) {
    const words = text.replace(rule.title.zh, '').replace(rule.title.en, '');
    for (const token of tokens(words))
      if (!sayable.words.has(token)) complaints.push(say(`“${text}”中的 ${token}`, `${token} in “${text}”`));
  }
  if (missing !== null && ![sentence.zh, sentence.en].every((text) => text.includes(missing.what)))
    complaints.push(
      say(`文字没有说明缺少 ${missing.what}`, `the sentence does not say that ${missing.what} is missing`),
    );
  return complaints;
}

/** Sums a sentence may speak of beside its facts: the seconds of a list of places, the last day of a week, hot days of two bands. */
function sums(fact: Fact, sayable: Sayable): void {
  if (Array.isArray(fact.placeSeconds))
    sayable.number((fact.placeSeconds as { seconds: number }[]).reduce((sum, each) => sum + each.seconds, 0));
  if (typeof fact.maxTenths === 'number') sayable.degrees(fact.maxTenths);
  if (typeof fact.moderateDays === 'number' && typeof fact.intenseDays === 'number')
    sayable.number(fact.moderateDays + fact.intenseDays);
  if (typeof fact.monday === 'number') sayable.day(fact.monday + 6);
  if (typeof fact.periodTo === 'number' && typeof fact.periodFrom === 'number')
    sayable.number(fact.periodTo - fact.periodFrom + 1);
}

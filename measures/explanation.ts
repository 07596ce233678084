import type { ArithmeticStep, FactValue, SmallestChange } from './rule.ts';
import type { RuleFinding } from './verdict.ts';

/** One line of arithmetic in a row of arguments: name, formula, result with unit, then what it is called. */
export function step(
  name: string,
  formula: string,
  result: number,
  unit: string,
  zh: string,
  en: string,
): ArithmeticStep {
  return { name, zh, en, formula, result, unit };
}

/** The smallest change in a row of arguments: field, from, to, then the sentence. */
export function change(field: string, from: FactValue | null, to: FactValue, zh: string, en: string): SmallestChange {
  return { field, from, to, zh, en };
}

/** The value of a law parameter a finding rests on; throws `RangeError` where it does not rest on it. */
export function valueIn(finding: RuleFinding, parameter: string): number {
  const value = finding.values.find(({ name }) => name === parameter)?.value;
  if (value === undefined || value === null) throw new RangeError(`the finding does not rest on ${parameter}`);
  return value;
}

/** The name a law parameter has in a formula: `minimum-wage-hourly` → `minimumWageHourly`. */
export function formulaName(parameter: string): string {
  return parameter.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whole seconds as people say them in Chinese: 12000 → `3小时20分`, 45 → `45秒`, 0 → `0秒`. */
export function spokenZh(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${h > 0 ? `${h}小时` : ''}${m > 0 ? `${m}分` : ''}${s > 0 || seconds === 0 ? `${s}秒` : ''}`;
}

/** Whole seconds as people say them in English: 12000 → `3 h 20 min`, 45 → `45 s`. */
export function spokenEn(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts: string[] = [];
  if (h > 0) parts.push(`${h} h`);
  if (m > 0) parts.push(`${m} min`);
  if (s > 0 || parts.length === 0) parts.push(`${s} s`);
  return parts.join(' ');
}

/** Basis points as per cent: 2750 → `27.5%`. */
export function perCent(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}

/** A count with its English noun: 1 `order`, 2 `orders`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

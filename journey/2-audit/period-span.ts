import { type Day, parseDay, parseMonth } from '#basics/day.ts';

/**
 * First and last day of what a finding is about, from its period as written: a day, `from/to`, a month, or the instant a stretch began. A
 * period that says no day is the whole month audited. @throws RangeError where the month is none
 */
export function periodSpan(period: string, month: string): { readonly from: Day; readonly to: Day } {
  const [from, to] = period.split('/').map((part) => parseDay(part.slice(0, 10)));
  if (from != null) return { from, to: to ?? from };
  const whole = parseMonth(period) ?? parseMonth(month);
  if (whole === null) throw new RangeError(`${month} is no month`);
  return { from: whole.first, to: whole.last };
}

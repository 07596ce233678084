import { addMonths, formatDay, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';

/** Months of `A..B` or of a single month, in order. */
export function monthsBetween(text: string): string[] {
  const [from, to] = text.includes('..') ? (text.split('..') as [string, string]) : [text, text];
  const [first, last] = [from, to].map((month) => {
    const parsed = parseMonth(month);
    if (parsed === null) throw new GangwanError('command-not-a-month', { text: month });
    return parsed.first;
  }) as [number, number];
  const months: string[] = [];
  for (let at = first; at <= last && months.length < 120; at = addMonths(at, 1)) months.push(formatDay(at).slice(0, 7));
  if (months.length === 0) throw new GangwanError('command-dates-reversed', { from, to });
  return months;
}

import { counted, type Fact, list, whole } from '../fact.ts';
import { isWorkingDay } from '../holidays.ts';
import type { Reading } from '../reading.ts';

/** A time in which a limit does not run, both days included; `to` null while it lasts. */
export interface Pause {
  from: number;
  to: number | null;
}

/** The times in which a limit stood still; null where it was not reported whether there were any. */
export function pausesOf(fact: Fact): readonly Pause[] | null {
  if (fact.suspensions === null) return null;
  return list(fact, 'suspensions').map((each) => ({ from: counted(each, 'from'), to: whole(each, 'to') }));
}

/** The last day of a limit; not `exact` where the calendar that would tell was not published, then the earliest it may be. */
export type Due = { day: number; exact: boolean } | 'never';

/**
 * The last day of so many days after a day, which is not counted itself (sheet e.4); days that stand still are left out, and a last day on
 * which nobody works moves on. `never`: the limit stands still to an end nobody knows.
 */
export function dueAfter(
  from: number,
  days: number,
  count: 'working' | 'calendar',
  pauses: readonly Pause[] = [],
): Due {
  let exact = true;
  const working = (day: number) => {
    const works = isWorkingDay(day);
    if (works === null) exact = false;
    return works !== false;
  };
  const pauseAt = (day: number) => pauses.find((each) => each.from <= day && (each.to === null || day <= each.to));
  let left = days;
  for (let day = from; ; day++) {
    const pause = day > from || days === 0 ? pauseAt(day) : undefined;
    if (pause !== undefined) {
      if (pause.to === null) return 'never';
      continue;
    }
    if (day > from && left > 0 && (count === 'calendar' || working(day))) left--;
    if (left === 0 && working(day)) return { day, exact };
  }
}

/** Whether a thing was done before the fact's month, and so judged before. */
export function doneBefore(fact: Fact, done: string): boolean {
  const on = whole(fact, done);
  return on !== null && on < counted(fact, 'first');
}

/** The day to judge a limit on: that on which the thing was done, or the month's last while it is not. */
export function judgedOn(fact: Fact, done: string): number {
  const [on, last] = [whole(fact, done), counted(fact, 'last')];
  return on === null || on > last ? last : on;
}

/**
 * A reading as the month has it: what was done late, but before the month, is a finding of the month in which it was done and none of
 * this one; nor is it met.
 */
export const inItsMonth = (done: string, reading: Reading): Reading => ({
  ...reading,
  judge(fact, cited) {
    const judged = reading.judge(fact, cited);
    const elsewhere = judged.verdict === 'finding' && doneBefore(fact, done);
    return elsewhere ? { verdict: 'not-known', doubts: [`period-not-covered ${done}`] } : judged;
  },
});

/** Days by which a limit was passed on a day; 0 within it; null where only a calendar that was not published would tell. */
export function daysOver(due: Due, day: number): number | null {
  if (due === 'never' || day <= due.day) return 0;
  return due.exact ? day - due.day : null;
}

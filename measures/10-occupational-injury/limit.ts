import type { Day } from '#basics/day.ts';
import { firstWorkdayOnOrAfter } from '#law/calendar/workdays.ts';
import type { Calendar, InForce } from '#law/in-force.types.ts';
import { formulaName } from '../explanation.ts';
import type { Suspension } from '../facts/registers/injury/kinds.ts';
import { type CannotTell, cannotTell, compliant, notApplicable, type Verdict } from '../verdict.ts';

/** A limit that runs from a day (not counted) to what was to be done. */
export interface Limit {
  /** Field and day from which it runs. */
  field: string;
  from: Day;
  /** Rows of law whose sum is the number of days. */
  rows: readonly InForce[];
  /** Days added to them by a fact (an extension approved, time left out). */
  added?: { field: string; days: number };
  days: 'calendar' | 'working';
  /** Times in which it does not run, both days included; null: nobody said, which matters once the limit would be over. */
  suspensions?: readonly Suspension[] | null;
  /** Day it was done; null: not. */
  done: Day | null;
  /** Where a person starts the count of days over: field of `done`, or `last`. */
  doneField: string;
}

/** Days of a limit: of its rows, and those added by a fact. */
function daysOf(limit: Limit): number {
  return limit.rows.reduce((sum, { value }) => sum + (value ?? 0), 0) + (limit.added?.days ?? 0);
}

/**
 * The last day of a limit: the first day is not counted, days of a suspension are not; a limit in calendar days that ends on a day off ends
 * on the next working day (民法典 201, 203). Null: a day on the way is not announced. `never`: a suspension is still open.
 */
export function lastDayOf(calendar: Calendar, limit: Limit, suspensions: readonly Suspension[]): Day | null | 'never' {
  const working = limit.days === 'working';
  let at = limit.from;
  let left = daysOf(limit);
  while (left > 0) {
    at++;
    const held = suspensions.find(({ from, to }) => from <= at && (to === null || to >= at));
    if (held !== undefined) {
      if (held.to === null) return 'never';
      continue;
    }
    const works = working ? calendar.isWorkday(at) : true;
    if (works === null) return null;
    if (works) left--;
  }
  return working ? at : movedOn(calendar, at, suspensions);
}

/** A last day on a day off, or on one that does not count, ends on the next working day that does. */
function movedOn(calendar: Calendar, last: Day, suspensions: readonly Suspension[]): Day | null | 'never' {
  for (let at = firstWorkdayOnOrAfter(calendar, last); at !== null; ) {
    const day: Day = at;
    const held = suspensions.find(({ from, to }) => from <= day && (to === null || to >= day));
    if (held === undefined) return day;
    if (held.to === null) return 'never';
    at = firstWorkdayOnOrAfter(calendar, held.to + 1);
  }
  return null;
}

/**
 * Judges a limit in the month it is about (`first` to `last`): done in time is compliant, still open and in time is not yet
 * asked; days after the last day are a finding, month by month until it is done. What was done before the month was judged then.
 */
export function judgeLimit(calendar: Calendar, limit: Limit, first: Day, last: Day): Verdict {
  const missing = unknownIn(limit.rows);
  if (missing !== null) return missing;
  if (limit.from > last || (limit.done !== null && limit.done < first)) return notApplicable;
  const done = limit.done !== null && limit.done <= last ? limit.done : null;
  const until = done ?? last;
  // No calendar and no suspension ends a limit before its days are over.
  if (until <= limit.from + daysOf(limit)) return done === null ? notApplicable : compliant;
  const plain = lastDayOf(calendar, limit, []);
  if (plain === null) return cannotTell('calendar-not-published', limit.field);
  if (plain !== 'never' && until <= plain) return done === null ? notApplicable : compliant;
  if (limit.suspensions === null) return cannotTell('field-not-reported', 'suspensions');
  const dueOn = lastDayOf(calendar, limit, limit.suspensions ?? []);
  if (dueOn === null) return cannotTell('calendar-not-published', limit.field);
  if (dueOn === 'never' || until <= dueOn) return done === null ? notApplicable : compliant;
  return {
    verdict: 'finding',
    quantity: { value: until - dueOn, unit: 'days' },
    values: limit.rows,
    numbers: { dueOn },
  };
}

/** A cannot-tell for the first of some rows nobody published a value of, or null. */
export function unknownIn(rows: readonly InForce[]): CannotTell | null {
  const unknown = rows.find(({ value }) => value === null);
  return unknown === undefined ? null : cannotTell('value-unknown', unknown.name);
}

/** The formula that gives the last day: fields and values, then the days the calendar and suspensions add. */
export function dueFormula(limit: Limit, dueOn: Day): string {
  if (limit.days === 'working') return `${limit.field} + ${dueOn - limit.from}`;
  const named = limit.rows.map(({ name }) => formulaName(name));
  const added = limit.added === undefined || limit.added.days === 0 ? [] : [limit.added.field];
  const moved = dueOn - limit.from - daysOf(limit);
  return [limit.field, ...named, ...added, ...(moved === 0 ? [] : [String(moved)])].join(' + ');
}

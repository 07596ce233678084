import { addMonths, civilFromDay, type Day } from '#basics/day.ts';
import type { Calendar } from '../in-force.types.ts';
import { seenDay } from './day-reasons.ts';
import type { DayCounting, Deadline, DeadlineStep, Pause } from './deadline.types.ts';

/** A limit that runs from a day: `count` a whole number from 1. An extension is one longer count from the same start. */
export interface LimitAfter {
  /** The day that sets it off; it does not count (民法典 第二百零一条). */
  readonly start: Day;
  readonly count: number;
  readonly counting: DayCounting;
  readonly pauses?: readonly Pause[];
}

/** A limit counted back from an event (会议召开十日前): `count` a whole number from 1. */
export interface LimitBefore {
  readonly event: Day;
  readonly count: number;
  readonly counting: DayCounting;
}

/**
 * The last day of a limit with the way to it. Working days are counted one by one; all others count every day, months and
 * years to the corresponding day or the month's last (民法典 第二百零二条), and unless raw end on the first working day from
 * there (第二百零三条). Days of a pause do not count, and a limit of months or years ends as many days later; no limit ends in
 * a pause. Weekdays not announced are taken as work, weekends as rest, and the deadline is then provisional where it hangs on
 * them. Throws RangeError for a count that is not a whole number from 1.
 */
export function deadlineAfter(calendar: Calendar, limit: LimitAfter): Deadline {
  const { start, count, counting, pauses = [] } = limit;
  wholeFromOne(count);
  const way = new Way(calendar, limit, start);
  const target = counting === 'working-days' ? count : lastCounted(start, count, counting) - start;
  const plain = counting === 'working-days' ? null : monthEnd(start, count, counting);

  let at = start;
  for (let left = target; left > 0; ) {
    at++;
    const pause = pauseOn(pauses, at);
    if (pause !== null) {
      way.step('paused', at, pausedBy(pause));
      if (pause.to === null) return way.end(null);
    } else if (counting !== 'working-days') {
      way.step('counted', at, plain);
      left--;
    } else if (way.workOrSkip(at)) left--;
  }
  if (!movedOffHolidays(counting)) return way.end(at);
  for (; ; at++) {
    const pause = pauseOn(pauses, at);
    if (pause !== null) {
      way.step('paused', at, pausedBy(pause));
      if (pause.to === null) return way.end(null);
    } else if (way.workOrMove(at)) return way.end(at);
  }
}

/**
 * The last day that leaves the whole limit before an event: the last working day from which the count reaches the event's day
 * at the latest; the raw countings end on the day itself, working or not. The event's day counts, and the count is not moved
 * off holidays at the event, which stands where it stands. `start` of the answer is the event and its steps lead back from
 * there. Throws RangeError for a count that is not a whole number from 1.
 */
export function deadlineBefore(calendar: Calendar, limit: LimitBefore): Deadline {
  const { event, count, counting } = limit;
  wholeFromOne(count);
  const way = new Way(calendar, limit, event);
  let at = event;
  if (counting === 'working-days') {
    for (let left = count; left > 0; at--) if (way.workOrSkip(at)) left--;
  } else {
    const first = firstCountedFrom(event, count, counting);
    for (; at > first; at--) way.step('counted', at, null);
    if (!movedOffHolidays(counting)) return way.end(at);
  }
  while (!way.workOrMove(at)) at--;
  return way.end(at);
}

/** A deadline in two calendars. */
export interface Moved {
  readonly old: Deadline;
  readonly new: Deadline;
}

/**
 * What a notice that has become known does to a running limit: both deadlines where the last day differs between the calendar
 * as it was known before and as it is known after, null where it stays, also where it only ceases to be provisional.
 */
export function movedBy(before: Calendar, after: Calendar, limit: LimitAfter | LimitBefore): Moved | null {
  const [old, now] = [deadlineIn(before, limit), deadlineIn(after, limit)];
  return old.due === now.due ? null : { old, new: now };
}

function deadlineIn(calendar: Calendar, limit: LimitAfter | LimitBefore): Deadline {
  return 'event' in limit ? deadlineBefore(calendar, limit) : deadlineAfter(calendar, limit);
}

/** The steps of a deadline as they are walked, in either direction. */
class Way {
  readonly #calendar: Calendar;
  readonly #limit: { readonly count: number; readonly counting: DayCounting };
  readonly #start: Day;
  readonly #steps: DeadlineStep[];
  #provisional = false;

  constructor(calendar: Calendar, limit: LimitAfter | LimitBefore, start: Day) {
    this.#calendar = calendar;
    this.#limit = limit;
    this.#start = start;
    this.#steps = [{ kind: 'start', from: start, to: start, days: 0, why: null }];
  }

  /** One more day; it lengthens the stretch before it where kind and reason are the same. */
  step(kind: 'counted' | 'skipped' | 'paused' | 'moved', at: Day, why: DeadlineStep['why']): void {
    const last = this.#steps.at(-1)!;
    const days = kind === 'counted' ? 1 : 0;
    if (last.kind === kind && last.why?.zh === why?.zh) {
      this.#steps[this.#steps.length - 1] = {
        ...last,
        from: Math.min(last.from, at),
        to: Math.max(last.to, at),
        days: last.days + days,
      };
    } else this.#steps.push({ kind, from: at, to: at, days, why });
  }

  /** Counts a working day and skips another; true where it counted. */
  workOrSkip(at: Day): boolean {
    const { works, why } = this.#see(at);
    this.step(works ? 'counted' : 'skipped', at, why);
    return works;
  }

  /** True where a last day can stay; otherwise it moves on. */
  workOrMove(at: Day): boolean {
    const { works, why } = this.#see(at);
    if (!works) this.step('moved', at, why);
    return works;
  }

  end(due: Day | null): Deadline {
    if (due !== null) this.#steps.push({ kind: 'end', from: due, to: due, days: 0, why: null });
    const { counting, count } = this.#limit;
    return { counting, count, start: this.#start, due, provisional: this.#provisional, steps: this.#steps };
  }

  #see(at: Day) {
    const seen = seenDay(this.#calendar, at);
    if (!seen.certain) this.#provisional = true;
    return seen;
  }
}

function wholeFromOne(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a whole number from 1: ${count}`);
}

function movedOffHolidays(counting: DayCounting): boolean {
  return counting === 'calendar-days' || counting === 'months' || counting === 'years';
}

/** The first pause given that a day lies in. */
function pauseOn(pauses: readonly Pause[], at: Day): Pause | null {
  return pauses.find(({ from, to }) => from <= at && (to === null || at < to)) ?? null;
}

const pausedBy = (pause: Pause) => ({ zh: `中止：${pause.reason}`, en: `suspended: ${pause.reason}` });

const monthsIn = (count: number, counting: DayCounting) =>
  counting === 'months' || counting === 'raw-months' ? count : counting.endsWith('years') ? count * 12 : null;

/** The day on which the count is full, without holidays and pauses. */
function lastCounted(start: Day, count: number, counting: DayCounting): Day {
  const months = monthsIn(count, counting);
  return months === null ? start + count : addMonths(start, months);
}

/** The last day from which the count is full by the event; from 31 January a month is full on 28 February. */
function firstCountedFrom(event: Day, count: number, counting: DayCounting): Day {
  const months = monthsIn(count, counting);
  if (months === null) return event - count;
  let at = addMonths(event, -months);
  while (addMonths(at + 1, months) <= event) at++;
  return at;
}

function monthEnd(start: Day, count: number, counting: DayCounting): DeadlineStep['why'] {
  const months = monthsIn(count, counting);
  if (months === null) return null;
  const { dayOfMonth } = civilFromDay(start);
  return civilFromDay(addMonths(start, months)).dayOfMonth === dayOfMonth
    ? null
    : {
        zh: `到期月没有${dayOfMonth}日，以月末日为最后一日`,
        en: `the month it ends in has no day ${dayOfMonth}, so its last day`,
      };
}

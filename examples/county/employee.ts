import type { Day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { isStatutory, isWorkday } from './calendar.ts';
import { overtimeDueFen } from './courier.ts';
import { addWorker, type Engagement, type Feed } from './feed.ts';
import { addSettlement, periodsOf } from './settlement.ts';
import type { RowOf } from './tables.ts';

/** Hours a shift counts, given as seconds of attendance after breaks. */
type Shift = { kind: '1' | '2' | '3'; seconds: number; given: RowOf<'roster'> };

/**
 * One planted employee's month: a roster of office days (09:00 to 18:00 with an hour's break, 8 hours), pay on time, overtime
 * paid as it is due and up to the next whole yuan. What a planting says replaces that.
 */
export class Employee {
  readonly feed: Feed;
  readonly worker: Engagement;
  readonly wageFen: number;
  #shifts = new Map<Day, Shift>();
  #pay: RowOf<'pay'> = {};

  constructor(feed: Feed, worker: Engagement, wageFen: number) {
    this.feed = feed;
    this.worker = worker;
    this.wageFen = wageFen;
  }

  get id(): string {
    return this.worker.workerId;
  }

  /** Attendance of so many seconds on a day, from 08:00 with an hour's break. On days off the roster still says rest day. */
  work(date: Day, seconds: number, given: RowOf<'roster'> = {}): this {
    const kind = isWorkday(date) || isStatutory(date) ? '1' : '2';
    this.#shifts.set(date, { kind, seconds, given });
    return this;
  }

  /** A workday of leave for personal reasons. */
  absent(date: Day): this {
    this.#shifts.set(date, { kind: '3', seconds: 0, given: {} });
    return this;
  }

  /** What the month's settlement says instead of the ordinary. */
  pay(given: RowOf<'pay'>): this {
    this.#pay = { ...this.#pay, ...given };
    return this;
  }

  finish(): void {
    const { feed, worker } = this;
    const { month } = feed;
    addWorker(feed, worker);
    let workdayS = 0;
    let restDayS = 0;
    let holidayS = 0;
    let scheduled = 0;
    let attended = 0;
    for (let at = month.first; at <= month.last; at++) {
      const workday = isWorkday(at);
      const shift = this.#shifts.get(at) ?? { kind: workday ? '1' : '2', seconds: workday ? 8 * 3600 : 0, given: {} };
      const { seconds } = shift;
      const kind = isStatutory(at) && seconds === 0 ? '3' : shift.kind;
      if (workday) {
        scheduled++;
        if (seconds > 0) attended++;
      }
      if (isStatutory(at)) holidayS += seconds;
      else if (shift.kind === '2') restDayS += shift.given.compensatoryLeaveOn === undefined ? seconds : 0;
      else workdayS += Math.max(0, seconds - 8 * 3600);
      const startAt = startOf(at) + 8 * 3600;
      const times = seconds === 0 ? {} : { startAt, endAt: startAt + seconds + 3600, breakS: 3600, specialReason: '0' };
      const pieces =
        worker.terms?.piecePriceFen === undefined || seconds === 0 ? {} : { pieces: 40, overtimePieces: 0 };
      feed.add('roster', {
        workerId: worker.workerId,
        date: at,
        kind,
        place: worker.place,
        ...times,
        ...pieces,
        ...shift.given,
      });
    }
    const base = worker.terms?.overtimeBaseFen ?? this.wageFen;
    const overtimeFen = Math.ceil(overtimeDueFen(base, workdayS, restDayS, holidayS) / 100) * 100;
    const period = periodsOf(month, 'month')[0]!;
    addSettlement(feed, worker, period, {
      basicFen: this.wageFen,
      overtimeFen,
      scheduledDays: scheduled,
      attendedDays: attended,
      ...this.#pay,
    });
  }
}

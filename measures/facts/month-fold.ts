import type { DaySubject } from './day-fold.ts';
import { EVERY } from './intervals.ts';
import { trades, type WorkerMonth } from './kinds.ts';
import { UNKNOWN } from './ledger.ts';
import type { MonthPay } from './month-pay.ts';
import type { MonthTerms } from './month-terms.ts';
import type { PlaceTime } from './place-time.ts';
import { numberIn } from './records.ts';
import { LEAVE, NO_ROSTER, REST_DAY, WORKDAY } from './roster-days.ts';
import type { FactSink } from './sink.ts';

/** What a day is for an employee's overtime. */
type DayType = 'workday' | 'rest-day' | 'holiday';

/**
 * Months of one worker with one employer. Each day's time is judged by what the day is: a statutory holiday; else a rest day
 * where the roster says so or the notice gives the day off (adjusted and substitute days off are rest days, not statutory ones); else a
 * workday, make-up workdays among them. Without a roster row the calendar decides.
 */
export class MonthFold {
  readonly #terms: MonthTerms;
  readonly #fact: WorkerMonth;

  constructor(terms: MonthTerms) {
    this.#terms = terms;
    this.#fact = emptyMonth(terms);
  }

  /** `pay` and `places` as read for the same worker and platform. */
  emit(subject: DaySubject, pay: MonthPay, places: PlaceTime, sink: FactSink): void {
    const { platform, counts, roster, worker, hours } = subject;
    if (platform === EVERY) return;
    const terms = this.#terms;
    const last = terms.days - 1;
    // A shift of the days before the month is no sign of it.
    let quiet = pay.settlements === 0;
    for (let day = terms.first; day <= last && quiet; day++)
      quiet =
        counts.workingMost[day] === 0 &&
        !(roster.present && (roster.kind[day] !== NO_ROSTER || roster.attendanceMost[day]! > 0));
    if (quiet) return;
    const fact = this.#fact;
    fact.platform = terms.uscc(platform);
    fact.workerClass = worker.classOver(platform, terms.first, last);
    fact.trade = pay.trade >= 0 ? trades[pay.trade]! : worker.tradeOf(platform);
    fact.hoursSystem = hours.over(terms.first, last);
    fact.approvedCycle = hours.approvalOn(last, 'comprehensive')?.cycle ?? null;
    fact.wholeMonth = worker.engagedThroughout(platform, terms.first, last);
    this.#time(subject);
    fact.place = places.placeOfMost(terms.first, last);
    pay.fill(fact);
    this.#scheduled(subject);
    this.#agreed(subject);
    sink.month!(fact);
  }

  /** Overtime, rest-day and holiday time; null where there was neither roster nor attendance. */
  #time({ roster }: DaySubject): void {
    const terms = this.#terms;
    const fact = this.#fact;
    let [total, totalMost, overtime, overtimeMost, rest, restMost, holiday, holidayMost] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let day = terms.first; day < terms.days && roster.present; day++) {
      const seconds = roster.attendance[day]!;
      const most = roster.attendanceMost[day]!;
      total += seconds;
      totalMost += most;
      const type = dayType(terms, roster.kind[day]!, day);
      if (type === 'holiday') {
        holiday += seconds;
        holidayMost += most;
      } else if (type === 'workday') {
        overtime += Math.max(0, seconds - terms.standardDay[day]!);
        overtimeMost += Math.max(0, most - terms.standardDay[day]!);
      } else if (roster.leaveOn[day] === UNKNOWN) {
        rest += seconds;
        restMost += most;
      }
    }
    const told = roster.present;
    fact.attendanceSeconds = told ? total : null;
    fact.attendanceSecondsAtMost = told ? totalMost : null;
    fact.workdayOvertimeSeconds = told ? overtime : null;
    fact.workdayOvertimeSecondsAtMost = told ? overtimeMost : null;
    fact.restDaySeconds = told ? rest : null;
    fact.restDaySecondsAtMost = told ? restMost : null;
    fact.statutoryHolidaySeconds = told ? holiday : null;
    fact.statutoryHolidaySecondsAtMost = told ? holidayMost : null;
    this.#pieces(roster);
  }

  /** Pieces beyond legal hours; null where nobody counted them on a day of work. */
  #pieces(roster: DaySubject['roster']): void {
    const terms = this.#terms;
    let [overtime, rest, holiday] = [0, 0, 0];
    for (let day = terms.first; day < terms.days && roster.present; day++) {
      if (roster.attendance[day] === 0) continue;
      const type = dayType(terms, roster.kind[day]!, day);
      const made = type === 'workday' ? roster.overtimePieces[day]! : roster.pieces[day]!;
      const counted = made === UNKNOWN ? Number.NaN : made;
      if (type === 'workday') overtime += counted;
      else if (type === 'holiday') holiday += counted;
      else if (roster.leaveOn[day] === UNKNOWN) rest += counted;
    }
    const told = (sum: number) => (roster.present && !Number.isNaN(sum) ? sum : null);
    this.#fact.overtimePieces = told(overtime);
    this.#fact.restDayPieces = told(rest);
    this.#fact.holidayPieces = told(holiday);
  }

  /**
   * Days scheduled and attended: as the settlements say, else by the roster. Whether a rostered leave is paid statutory leave
   * (which counts as attended) the roster does not say.
   */
  #scheduled({ roster }: DaySubject): void {
    const terms = this.#terms;
    const fact = this.#fact;
    if (!roster.present || (fact.scheduledDays !== null && fact.attendedDays !== null)) return;
    let [scheduled, attended, leave] = [0, 0, 0];
    for (let day = terms.first; day < terms.days; day++) {
      const kind = roster.kind[day]!;
      if (terms.holiday[day] === 1 || (kind !== WORKDAY && kind !== LEAVE)) continue;
      scheduled++;
      if (kind === LEAVE) leave++;
      else if (roster.attendance[day]! > 0) attended++;
    }
    fact.scheduledDays ??= scheduled;
    if (leave === 0) fact.attendedDays ??= attended;
  }

  #agreed({ hours }: DaySubject): void {
    const terms = this.#terms;
    const fact = this.#fact;
    let row = null;
    for (let day = terms.days - 1; day >= terms.first && row === null; day--) row = hours.termsOn(day);
    fact.wageStandardFen = row === null ? null : numberIn(row, 'wageStandardFen');
    fact.overtimeBaseFen = row === null ? null : numberIn(row, 'overtimeBaseFen');
    fact.piecePriceFen = row === null ? null : numberIn(row, 'piecePriceFen');
  }
}

function dayType(terms: MonthTerms, kind: number, day: number): DayType {
  if (terms.holiday[day] === 1) return 'holiday';
  const calendar = terms.kinds[day]!;
  if (calendar === 'adjusted-day-off' || kind === REST_DAY) return 'rest-day';
  return kind === NO_ROSTER && calendar === 'weekend' ? 'rest-day' : 'workday';
}

function emptyMonth({ county }: MonthTerms): WorkerMonth {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    month: county.month,
    first: county.first,
    last: county.last,
    place: null,
    hoursSystem: 'standard',
    approvedCycle: null,
    wholeMonth: null,
    workdayOvertimeSeconds: null,
    workdayOvertimeSecondsAtMost: null,
    restDaySeconds: null,
    restDaySecondsAtMost: null,
    statutoryHolidaySeconds: null,
    statutoryHolidaySecondsAtMost: null,
    attendanceSeconds: null,
    attendanceSecondsAtMost: null,
    scheduledDays: null,
    attendedDays: null,
    grossFen: null,
    overtimePayFen: null,
    specialAllowanceFen: null,
    inKindFen: null,
    statutoryWelfareFen: null,
    tipsFen: null,
    currency: 'CNY',
    wageStandardFen: null,
    overtimeBaseFen: null,
    piecePriceFen: null,
    overtimePieces: null,
    restDayPieces: null,
    holidayPieces: null,
    pieceOvertimePayFen: null,
  };
}

import { weekday } from '#basics/day.ts';
import { countBits, type DaySubject, type WorkingTime, workingOn } from './day-fold.ts';
import { DAY, EVERY } from './intervals.ts';
import { trades, type WorkWeek } from './kinds.ts';
import type { Block } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import { tradeIndex } from './records.ts';
import type { FactSink } from './sink.ts';

const SUNDAY = 7;

/**
 * Weeks, Monday to Sunday, in the month of their Sunday. A worked day has order time, required time or attendance; days the
 * window does not reach are unknown and count in the upper bounds only.
 */
export class WeekFold {
  readonly #terms: MonthTerms;
  readonly #fact: WorkWeek = emptyWeek();
  readonly #time: WorkingTime = { seconds: 0, secondsMost: 0, allowance: 0 };

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  emit(block: Block, subject: DaySubject, sink: FactSink): void {
    const { first, days, baseDay } = this.#terms;
    let run = 0;
    let longest = 0;
    for (let day = 0; day < days; day++) {
      run = worked(subject, day) ? run + 1 : 0;
      longest = Math.max(longest, run);
      if (weekday(baseDay + day) !== SUNDAY) continue;
      if (day >= first) this.#emitWeek(block, subject, sink, day, longest);
      // A run that ends in a later week is counted there from its beginning.
      longest = 0;
    }
  }

  #emitWeek(block: Block, subject: DaySubject, sink: FactSink, sunday: number, daysInARow: number): void {
    const terms = this.#terms;
    const { counts, platform, worker } = subject;
    const fact = this.#fact;
    let [workedDays, workedMost, seconds, secondsMost, active, row, in7Days] = [0, 0, 0, 0, 0, -1, 0];
    let [working, workingMost] = [0, 0];
    for (let day = sunday - 6; day <= sunday; day++) {
      if (day < 0) {
        // Before the window: unknown where the worker may have worked on the day it begins with.
        if (counts.secondsMost[0]! === 0) continue;
        workedMost++;
        secondsMost += DAY;
        workingMost += DAY;
        continue;
      }
      if (worked(subject, day)) workedDays++;
      if (workedAtMost(subject, day)) workedMost++;
      seconds += counts.seconds[day]!;
      secondsMost += counts.secondsMost[day]!;
      workingOn(subject, terms, trades.indexOf(worker.tradeOf(platform)), day, this.#time);
      working += this.#time.seconds;
      workingMost += this.#time.secondsMost;
      active |= subject.active[day]!;
      if (row < 0) row = counts.firstRow[day]!;
      let rolling = 0;
      for (let back = Math.max(0, day - 6); back <= day; back++) rolling += counts.seconds[back]!;
      in7Days = Math.max(in7Days, rolling);
    }
    const platforms = platform === EVERY ? countBits(active) : 1;
    if (workedMost === 0 || (platform === EVERY && platforms < 2)) return;
    fact.platform = terms.uscc(platform);
    fact.workerClass = worker.classOver(platform, Math.max(0, sunday - 6), sunday);
    fact.trade = row >= 0 ? trades[tradeIndex(block.order.columns.trade[row]!)]! : worker.tradeOf(platform);
    fact.platforms = platforms;
    fact.monday = terms.baseDay + sunday - 6;
    fact.workedDays = workedDays;
    fact.workedDaysAtMost = workedMost;
    fact.orderSeconds = seconds;
    fact.orderSecondsAtMost = secondsMost;
    fact.daysInARow = daysInARow;
    fact.orderSecondsIn7Days = in7Days;
    fact.workingSeconds = working;
    fact.workingSecondsAtMost = workingMost;
    fact.hoursSystem = platform === EVERY ? 'unknown' : subject.hours.over(Math.max(0, sunday - 6), sunday);
    sink.week!(fact);
  }
}

function worked({ counts, roster }: DaySubject, day: number): boolean {
  return counts.working[day]! > 0 || (roster.present && roster.attendance[day]! > 0);
}

function workedAtMost({ counts, roster }: DaySubject, day: number): boolean {
  return counts.workingMost[day]! > 0 || (roster.present && roster.attendanceMost[day]! > 0);
}

function emptyWeek(): WorkWeek {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    platforms: 1,
    monday: 0,
    workedDays: 0,
    workedDaysAtMost: 0,
    orderSeconds: 0,
    orderSecondsAtMost: 0,
    daysInARow: 0,
    orderSecondsIn7Days: 0,
    workingSeconds: 0,
    workingSecondsAtMost: 0,
    hoursSystem: 'standard',
  };
}

import { civilFromDay, type Day, dayFromCivil, weekday } from '#basics/day.ts';
import type { DaySubject } from './day-fold.ts';
import { EVERY } from './intervals.ts';
import type { CycleHours } from './kinds.ts';
import type { MonthTerms } from './month-terms.ts';
import type { FactSink } from './sink.ts';

const SUNDAY = 7;

/**
 * Hours in the cycles of an approved comprehensive system that end in the month. A cycle that began before the window is
 * counted as far as the window reaches and said not to be covered.
 */
export class CycleFold {
  readonly #terms: MonthTerms;
  readonly #fact: CycleHours = emptyCycle();

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  emit(subject: DaySubject, sink: FactSink): void {
    const { hours, platform } = subject;
    const { first, days, county } = this.#terms;
    if (platform === EVERY) return;
    const approval = hours.approvalOn(days - 1, 'comprehensive') ?? hours.approvalOn(first, 'comprehensive');
    if (approval === null) return;
    const cycle = approval.cycle ?? 'month';
    if (cycle === 'week') {
      for (let day = first; day < days; day++)
        if (weekday(this.#terms.baseDay + day) === SUNDAY) this.#emitCycle(subject, sink, cycle, day - 6, day);
      return;
    }
    const { year, month } = civilFromDay(county.last);
    const months = cycle === 'month' ? 1 : cycle === 'quarter' ? 3 : 12;
    if (month % months !== 0) return;
    const from: Day = dayFromCivil(year, month - months + 1, 1);
    this.#emitCycle(subject, sink, cycle, from - this.#terms.baseDay, days - 1);
  }

  #emitCycle(subject: DaySubject, sink: FactSink, cycle: CycleHours['cycle'], from: number, to: number): void {
    const terms = this.#terms;
    const { platform, worker, roster, hours } = subject;
    const fact = this.#fact;
    const start = Math.max(1, from);
    let attendance = 0;
    let holiday = 0;
    let approved = true;
    let agreed = false;
    for (let day = start; day <= to; day++) {
      approved &&= hours.approvalOn(day, 'comprehensive') !== null;
      agreed ||= hours.on(day) === 'comprehensive';
      if (!roster.present) continue;
      attendance += roster.attendance[day]!;
      if (terms.holiday[day] === 1) holiday += roster.attendance[day]!;
    }
    if (!agreed) return;
    fact.platform = terms.uscc(platform);
    fact.workerClass = worker.classOver(platform, start, to);
    fact.trade = worker.tradeOf(platform);
    fact.cycle = cycle;
    fact.cycleFrom = terms.baseDay + from;
    fact.cycleTo = terms.baseDay + to;
    fact.attendanceSeconds = roster.present ? attendance : null;
    fact.statutoryHolidaySeconds = roster.present ? holiday : null;
    fact.covered = from >= 1 && terms.platform(platform).covers('roster', from, to) && certain(subject, start, to);
    fact.approved = approved;
    sink.cycle!(fact);
  }
}

/** Whether attendance of every day is known exactly. */
function certain({ roster }: DaySubject, from: number, to: number): boolean {
  if (!roster.present) return false;
  for (let day = from; day <= to; day++) if (roster.attendance[day] !== roster.attendanceMost[day]) return false;
  return true;
}

function emptyCycle(): CycleHours {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    cycle: 'month',
    cycleFrom: 0,
    cycleTo: 0,
    attendanceSeconds: null,
    statutoryHolidaySeconds: null,
    covered: false,
    approved: false,
  };
}

import type { Law } from '#law/in-force.types.ts';
import { addAbsent } from './absent.ts';
import { CycleFold } from './cycle-fold.ts';
import { DayCounts } from './day-counts.ts';
import { DayFold, type DaySubject } from './day-fold.ts';
import { DeductionFold } from './deduction-fold.ts';
import { WorkerIntervals } from './gather.ts';
import { HoursSystems } from './hours-systems.ts';
import { EVERY } from './intervals.ts';
import type { Block } from './ledger.ts';
import { MonthFold } from './month-fold.ts';
import { MonthPay } from './month-pay.ts';
import { type MonthTerms, termsOf } from './month-terms.ts';
import { OrderFold } from './order-fold.ts';
import { PlaceTime } from './place-time.ts';
import { RosterDays } from './roster-days.ts';
import { SettlementFold } from './settlement-fold.ts';
import type { FactSink } from './sink.ts';
import { SpellFold } from './spells.ts';
import { WeekFold } from './week-fold.ts';
import { WorkerPlatforms } from './worker-platforms.ts';

/** Everything one worker's fold writes into, made once a month and used for every worker. */
class Fold {
  readonly terms: MonthTerms;
  readonly #intervals: WorkerIntervals;
  readonly #worker: WorkerPlatforms;
  readonly #orders: OrderFold;
  readonly #spells: SpellFold;
  readonly #days: DayFold;
  readonly #weeks: WeekFold;
  readonly #months: MonthFold;
  readonly #settlements: SettlementFold;
  readonly #deductions: DeductionFold;
  readonly #cycles: CycleFold;
  readonly #pay: MonthPay;
  readonly #places: PlaceTime;
  readonly #subject: DaySubject;

  constructor(terms: MonthTerms) {
    this.terms = terms;
    this.#intervals = new WorkerIntervals(terms.county.platforms.length);
    this.#worker = new WorkerPlatforms(terms);
    this.#orders = new OrderFold(terms);
    this.#spells = new SpellFold(terms);
    this.#days = new DayFold(terms);
    this.#weeks = new WeekFold(terms);
    this.#months = new MonthFold(terms);
    this.#settlements = new SettlementFold(terms);
    this.#deductions = new DeductionFold(terms);
    this.#cycles = new CycleFold(terms);
    this.#pay = new MonthPay(terms);
    this.#places = new PlaceTime(terms);
    this.#subject = {
      platform: EVERY,
      counts: new DayCounts(terms),
      roster: new RosterDays(terms),
      worker: this.#worker,
      active: new Int32Array(terms.days + 1),
      drove: new Int32Array(terms.days + 1),
      hours: new HoursSystems(terms),
    };
  }

  worker(block: Block, k: number, sink: FactSink): void {
    const placed = sink.month !== undefined || sink.settlement !== undefined || sink.deduction !== undefined;
    const byDay = placed || sink.day !== undefined || sink.week !== undefined || sink.cycle !== undefined;
    const intervals = this.#intervals;
    const worker = this.#worker;
    intervals.read(block, k, this.terms, byDay);
    worker.read(block, k, intervals);
    for (let i = 0; i < worker.count; i++)
      addAbsent(intervals, block, k, worker.platforms[i]!, worker.engagement(i), this.terms);
    if (sink.order !== undefined) this.#orders.emit(block, k, worker, sink);
    if (sink.spell !== undefined) this.#spells.emit(block, k, intervals, worker, sink);
    if (byDay) this.#byDay(block, k, sink, placed);
  }

  #byDay(block: Block, k: number, sink: FactSink, placed: boolean): void {
    const worker = this.#worker;
    const subject = this.#subject;
    subject.active.fill(0);
    subject.drove.fill(0);
    // What binds a driver is judged over every platform: who drove for how many must be known before the first day is told.
    if (worker.count > 1) for (let i = 0; i < worker.count; i++) this.#noteWork(block, k, i);
    for (let i = 0; i < worker.count; i++) {
      const platform = worker.platforms[i]!;
      this.#count(block, k, platform);
      if (worker.count === 1) this.#noteDays(0);
      if (sink.day !== undefined) this.#days.emit(block, k, subject, sink);
      if (sink.week !== undefined) this.#weeks.emit(block, subject, sink);
      if (sink.cycle !== undefined) this.#cycles.emit(subject, sink);
      if (!placed) continue;
      this.#pay.read(block, k, platform);
      this.#places.prepare(block, k, platform);
      if (sink.settlement !== undefined) this.#settlements.emit(block, k, subject, this.#places, sink);
      if (sink.month !== undefined) this.#months.emit(subject, this.#pay, this.#places, sink);
      if (sink.deduction !== undefined) this.#deductions.emit(block.records[k], subject, this.#pay, this.#places, sink);
    }
    if (worker.count < 2 || (sink.day === undefined && sink.week === undefined)) return;
    subject.platform = EVERY;
    subject.counts.read(block, k, this.#intervals, EVERY);
    subject.roster.present = false;
    if (sink.day !== undefined) this.#days.emit(block, k, subject, sink);
    if (sink.week !== undefined) this.#weeks.emit(block, subject, sink);
  }

  /** Counts one platform of the worker. */
  #count(block: Block, k: number, platform: number): void {
    const { counts, hours, roster } = this.#subject;
    this.#subject.platform = platform;
    counts.read(block, k, this.#intervals, platform);
    hours.read(block.records[k], platform);
    const { workingUnion, workingMostUnion, working, workingMost } = counts;
    roster.read(block, k, platform, workingUnion, workingMostUnion, working, workingMost);
  }

  #noteWork(block: Block, k: number, i: number): void {
    this.#subject.counts.read(block, k, this.#intervals, this.#worker.platforms[i]!);
    this.#noteDays(i);
  }

  #noteDays(i: number): void {
    const { counts, active, drove } = this.#subject;
    // More platforms than bits share the last: nobody works for so many.
    const bit = 1 << Math.min(i, 30);
    for (let day = 0; day < this.terms.days; day++) {
      if (counts.orders[day]! > 0 || counts.working[day]! > 0) active[day] = active[day]! | bit;
      if (counts.driving[day]! > 0) drove[day] = drove[day]! | bit;
    }
  }
}

let last: Fold | null = null;

/**
 * Counts the facts of one worker: one pass over the worker's rows of all hot tables in time order. `k` is the worker's place in
 * the block. Facts are those of the county's month; rows before it are context, and everything is cut at its last midnight. A
 * sink member that is absent is not computed. Fact objects are reused. A sink must not fold while it is being filled.
 */
export function foldWorker(block: Block, k: number, law: Law, sink: FactSink): void {
  const terms = termsOf(block.county, law);
  if (last === null || last.terms !== terms) last = new Fold(terms);
  last.worker(block, k, sink);
}

/** Counts the facts of every worker of a block. */
export function foldBlock(block: Block, law: Law, sink: FactSink): void {
  for (let k = 0; k < block.workers; k++) foldWorker(block, k, law, sink);
}

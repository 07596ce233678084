import type { Law } from '#law/in-force.types.ts';
import { addAbsent } from './absent.ts';
import { DayCounts } from './day-counts.ts';
import { DayFold, type DaySubject } from './day-fold.ts';
import { WorkerIntervals } from './gather.ts';
import { HoursSystems } from './hours-systems.ts';
import { EVERY } from './intervals.ts';
import type { Block } from './ledger.ts';
import { type MonthTerms, termsOf } from './month-terms.ts';
import { OrderFold } from './order-fold.ts';
import { RosterDays } from './roster-days.ts';
import type { FactSink } from './sink.ts';
import { SpellFold } from './spells.ts';
import { WorkerPlatforms } from './worker-platforms.ts';

/** Everything one worker's fold writes into, made once a month and used for every worker. */
class Fold {
  readonly terms: MonthTerms;
  readonly #intervals: WorkerIntervals;
  readonly #worker: WorkerPlatforms;
  readonly #orders: OrderFold;
  readonly #spells: SpellFold;
  readonly #days: DayFold;
  readonly #subject: DaySubject;

  constructor(terms: MonthTerms) {
    this.terms = terms;
    this.#intervals = new WorkerIntervals(terms.county.platforms.length);
    this.#worker = new WorkerPlatforms(terms);
    this.#orders = new OrderFold(terms);
    this.#spells = new SpellFold(terms);
    this.#days = new DayFold(terms);
    this.#subject = {
      platform: EVERY,
      counts: new DayCounts(terms),
      roster: new RosterDays(terms),
      worker: this.#worker,
      platforms: new Int32Array(terms.days + 1),
      drove: new Int32Array(terms.days + 1),
      hours: new HoursSystems(terms),
    };
  }

  worker(block: Block, k: number, sink: FactSink): void {
    const byDay = sink.day !== undefined;
    const intervals = this.#intervals;
    const worker = this.#worker;
    intervals.read(block, k, this.terms, byDay);
    worker.read(block, k, intervals);
    for (let i = 0; i < worker.count; i++)
      addAbsent(intervals, block, k, worker.platforms[i]!, worker.engagement(i), this.terms);
    if (sink.order !== undefined) this.#orders.emit(block, k, worker, sink);
    if (sink.spell !== undefined) this.#spells.emit(block, k, intervals, worker, sink);
    if (byDay) this.#byDay(block, k, sink);
  }

  #byDay(block: Block, k: number, sink: FactSink): void {
    const worker = this.#worker;
    const subject = this.#subject;
    const { counts, roster, platforms, drove, hours } = subject;
    platforms.fill(0);
    drove.fill(0);
    // What binds a driver is judged over every platform: who drove for how many must be known before the first day is told.
    if (worker.count > 1) for (let i = 0; i < worker.count; i++) this.#noteDriving(block, k, i);
    for (let i = 0; i < worker.count; i++) {
      const platform = worker.platforms[i]!;
      subject.platform = platform;
      counts.read(block, k, this.#intervals, platform);
      hours.read(block.records[k], platform);
      roster.read(block, k, platform, counts.workingUnion, counts.workingMostUnion, counts.working, counts.workingMost);
      for (let day = 0; day < this.terms.days; day++) {
        if (counts.orders[day]! > 0 || counts.working[day]! > 0) platforms[day] = platforms[day]! + 1;
        if (counts.driving[day]! > 0) drove[day] = drove[day]! | (1 << Math.min(i, 30));
      }
      this.#days.emit(block, k, subject, sink);
    }
    if (worker.count < 2) return;
    subject.platform = EVERY;
    counts.read(block, k, this.#intervals, EVERY);
    roster.present = false;
    this.#days.emit(block, k, subject, sink);
  }

  #noteDriving(block: Block, k: number, i: number): void {
    const { counts, drove } = this.#subject;
    counts.read(block, k, this.#intervals, this.#worker.platforms[i]!);
    for (let day = 0; day < this.terms.days; day++) {
      if (counts.driving[day]! > 0) drove[day] = drove[day]! | (1 << Math.min(i, 30));
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

import { dayOf } from '#basics/instant.ts';
import { DELIVERY, MOTOR } from './bits.ts';
import type { WorkerIntervals } from './gather.ts';
import { DAY, EVERY, firstEndingAfter, joinOverPauses, Union, unite, uniteTwo } from './intervals.ts';
import { trades, type WorkSpell } from './kinds.ts';
import type { Block } from './ledger.ts';
import { type MonthTerms, NONE } from './month-terms.ts';
import { tradeIndex } from './records.ts';
import { bitsOf, firstPrompt, firstRowFrom, lowerBound } from './rows.ts';
import type { FactSink } from './sink.ts';
import type { WorkerPlatforms } from './worker-platforms.ts';

/** A limit passed in a spell and what followed. Times are instants. */
interface Passed {
  at: number;
  /** Completion of the orders in hand at that moment; the moment itself where there were none. */
  doneAt: number;
  accepted: number;
}

/**
 * Spells: order intervals joined over pauses shorter than the minimum rest. A spell belongs to the month in which it is over
 * for certain: the moment `end + rest` lies after the month's first midnight and not after its last, so that consecutive months
 * judge each spell once. Order spells are of delivery work; driving spells of work with a motor vehicle.
 */
export class SpellFold {
  readonly #terms: MonthTerms;
  readonly #fact: WorkSpell = emptySpell();
  readonly #union = new Union();
  readonly #open = new Union();
  readonly #most = new Union();
  readonly #joined = new Union();
  readonly #joinedMost = new Union();
  readonly #together = new Union();
  #contributors = new Uint8Array(64);
  readonly #passed: Passed = { at: 0, doneAt: 0, accepted: 0 };

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  emit(block: Block, k: number, intervals: WorkerIntervals, worker: WorkerPlatforms, sink: FactSink): void {
    if (sink.spell === undefined) return;
    let bits = intervals.anyBit;
    for (let i = 0; i < intervals.open.length; i++) bits |= intervals.open.bits[i]!;
    if ((bits & DELIVERY) !== 0) this.#emitKind(block, k, intervals, worker, sink, 'order');
    if ((bits & MOTOR) !== 0) this.#emitKind(block, k, intervals, worker, sink, 'driving');
  }

  #emitKind(
    block: Block,
    k: number,
    intervals: WorkerIntervals,
    worker: WorkerPlatforms,
    sink: FactSink,
    spell: WorkSpell['spell'],
  ): void {
    const want = spell === 'order' ? DELIVERY : MOTOR;
    const rest = spell === 'order' ? this.#terms.deliveryStop : this.#terms.drivingRest;
    this.#fact.spell = spell;
    if (worker.count > 1) {
      joinOverPauses(intervals.union(want, EVERY, this.#union), rest, this.#together);
      this.#countContributors(intervals, worker, want);
    }
    for (let i = 0; i < worker.count; i++)
      this.#emitOf(block, k, intervals, worker, sink, worker.platforms[i]!, want, rest);
    if (worker.count > 1) this.#emitOf(block, k, intervals, worker, sink, EVERY, want, rest);
  }

  /** How many platforms contributed to each spell of the union. */
  #countContributors(intervals: WorkerIntervals, worker: WorkerPlatforms, want: number): void {
    const together = this.#together;
    if (this.#contributors.length < together.length) this.#contributors = new Uint8Array(together.length * 2);
    const contributors = this.#contributors;
    contributors.fill(0);
    for (let i = 0; i < worker.count; i++) {
      const union = intervals.union(want, worker.platforms[i]!, this.#union);
      let before = -1;
      for (let j = 0; j < union.length; j++) {
        const at = firstEndingAfter(together, union.from[j]!);
        if (at === before) continue;
        contributors[at] = contributors[at]! + 1;
        before = at;
      }
    }
  }

  #emitOf(
    block: Block,
    k: number,
    intervals: WorkerIntervals,
    worker: WorkerPlatforms,
    sink: FactSink,
    platform: number,
    want: number,
    rest: Int32Array,
  ): void {
    const terms = this.#terms;
    const union = intervals.union(want, platform, this.#union);
    const joined = joinOverPauses(union, rest, this.#joined);
    let most = joined;
    if (intervals.open.length > 0) {
      unite(intervals.open, want, platform, this.#open);
      if (this.#open.length > 0) most = joinOverPauses(uniteTwo(union, this.#open, this.#most), rest, this.#joinedMost);
    }
    const monthStart = terms.first * DAY;
    let j = 0;
    for (let i = 0; i < joined.length; i++) {
      const start = joined.from[i]!;
      const end = joined.to[i]!;
      // At-most spells that hold no known one: nothing is certain in them.
      for (; most !== joined && most.to[j]! < start; j++) {
        if (i === 0 || joined.from[i - 1]! < most.from[j]!)
          this.#emitUnsure(sink, worker, platform, most.from[j]!, most.to[j]!, rest, want);
      }
      const needed = rest[(start / DAY) | 0]!;
      const over = end + needed;
      if (needed < 1 || over <= monthStart || over > terms.cut) continue;
      const atMost = most === joined ? end - start : most.to[j]! - most.from[j]!;
      const endAtMost = most === joined ? end : most.to[j]!;
      this.#emitSpell(block, k, intervals, worker, sink, platform, want, start, end, atMost, endAtMost);
    }
    const after = joined.length === 0 ? -1 : joined.from[joined.length - 1]!;
    for (; most !== joined && j < most.length; j++) {
      if (most.from[j]! > after) this.#emitUnsure(sink, worker, platform, most.from[j]!, most.to[j]!, rest, want);
    }
  }

  #emitSpell(
    block: Block,
    k: number,
    intervals: WorkerIntervals,
    worker: WorkerPlatforms,
    sink: FactSink,
    platform: number,
    want: number,
    start: number,
    end: number,
    atMost: number,
    endAtMost: number,
  ): void {
    const terms = this.#terms;
    const fact = this.#fact;
    const day = (start / DAY) | 0;
    this.#describe(worker, platform, start, end, atMost, endAtMost);
    const platforms = fact.platformsInUnion ?? 1;
    if (platform === EVERY && platforms < 2) return;
    const order = want === DELIVERY;
    fact.trade = order ? 'delivery' : this.#tradeAt(block, k, intervals, platform, want, start);
    const ordersLimit = platform === EVERY ? terms.crossPlatformContinuous : terms.deliveryContinuous;
    const limit = (order ? ordersLimit : terms.drivingContinuous)[day]!;
    const rest = (order ? terms.deliveryStop : terms.drivingRest)[day]!;
    if (limit !== NONE && end - start > limit) {
      const passed = this.#pass(block, k, intervals, platform, want, start, start + limit, rest);
      const until = passed.doneAt + rest;
      fact.limitPassedAt = passed.at;
      fact.ordersInHandDoneAt = passed.doneAt;
      fact.ordersAcceptedInWindow = passed.accepted;
      fact.offersInWindow = this.#offers(block, k, worker, platform, passed.at, until);
      fact.promptedAt = firstPrompt(block, k, platform, 1, passed.at, until);
    } else {
      fact.limitPassedAt = null;
      fact.ordersInHandDoneAt = null;
      fact.ordersAcceptedInWindow = 0;
      fact.offersInWindow = worker.all(platform, 'allocation', day, (end / DAY) | 0) ? 0 : null;
      fact.promptedAt = null;
    }
    fact.promptsReported = worker.all(platform, 'restPrompt', day, (end / DAY) | 0);
    this.#agreed(block, k, intervals, platform, want, start, end);
    sink.spell!(fact);
  }

  /** What the limit agreed with the union or representatives makes of the spell. Delivery by motor vehicle answers in its order spell only. */
  #agreed(
    block: Block,
    k: number,
    intervals: WorkerIntervals,
    platform: number,
    want: number,
    start: number,
    end: number,
  ): void {
    const fact = this.#fact;
    const answersHere = platform !== EVERY && (want === DELIVERY || fact.trade !== 'delivery');
    const agreement = answersHere
      ? this.#terms.platform(platform).agreements(trades.indexOf(fact.trade))[(start / DAY) | 0]!
      : null;
    fact.agreedContinuousSeconds = agreement?.continuousS ?? null;
    fact.agreedStopSeconds = agreement?.stopS ?? null;
    fact.agreedLimitPassedAt = null;
    fact.agreedPromptedAt = null;
    fact.ordersAcceptedInAgreedStop = 0;
    const limit = fact.agreedContinuousSeconds;
    if (limit === null || end - start <= limit) return;
    const stop = fact.agreedStopSeconds ?? 0;
    const passed = this.#pass(block, k, intervals, platform, want, start, start + limit, stop);
    fact.agreedLimitPassedAt = passed.at;
    fact.ordersAcceptedInAgreedStop = passed.accepted;
    const until = Math.max(passed.doneAt + stop, this.#terms.instant(end));
    fact.agreedPromptedAt = firstPrompt(block, k, platform, 1, passed.at, until);
  }

  /** An at-most spell in which nothing is known for certain. */
  #emitUnsure(
    sink: FactSink,
    worker: WorkerPlatforms,
    platform: number,
    start: number,
    end: number,
    rest: Int32Array,
    want: number,
  ): void {
    const terms = this.#terms;
    const day = (start / DAY) | 0;
    const over = end + rest[day]!;
    if (platform === EVERY || rest[day]! < 1 || over <= terms.first * DAY || over > terms.cut) return;
    const fact = this.#fact;
    this.#describe(worker, platform, start, start, end - start, end);
    fact.platformsInUnion = null;
    fact.trade = want === DELIVERY ? 'delivery' : worker.tradeOf(platform);
    fact.limitPassedAt = null;
    fact.ordersInHandDoneAt = null;
    fact.ordersAcceptedInWindow = 0;
    const last = Math.min((end / DAY) | 0, terms.days - 1);
    fact.offersInWindow = worker.all(platform, 'allocation', day, last) ? 0 : null;
    fact.promptedAt = null;
    fact.promptsReported = worker.all(platform, 'restPrompt', day, last);
    const agreement = terms.platform(platform).agreements(trades.indexOf(fact.trade))[day]!;
    fact.agreedContinuousSeconds = agreement?.continuousS ?? null;
    fact.agreedStopSeconds = agreement?.stopS ?? null;
    fact.agreedLimitPassedAt = null;
    fact.agreedPromptedAt = null;
    fact.ordersAcceptedInAgreedStop = 0;
    sink.spell!(fact);
  }

  #describe(
    worker: WorkerPlatforms,
    platform: number,
    start: number,
    end: number,
    atMost: number,
    endAtMost: number,
  ): void {
    const terms = this.#terms;
    const fact = this.#fact;
    const day = (start / DAY) | 0;
    fact.platform = terms.uscc(platform);
    fact.workerClass = worker.classOn(platform, day);
    fact.day = terms.baseDay + day;
    fact.start = terms.instant(start);
    fact.end = terms.instant(end);
    fact.endAtMost = terms.instant(endAtMost);
    fact.stretchSeconds = end - start;
    fact.stretchSecondsAtMost = atMost;
    const union = worker.count > 1 ? this.#contributors[firstEndingAfter(this.#together, start)]! : 1;
    fact.platformsInUnion = union;
    fact.platforms = platform === EVERY ? union : 1;
  }

  /** The orders in hand when a limit was passed, when they were done, and the orders accepted before the stop after that ended. */
  #pass(
    block: Block,
    k: number,
    intervals: WorkerIntervals,
    platform: number,
    want: number,
    start: number,
    at: number,
    stop: number,
  ): Passed {
    const { columns, from } = block.order;
    const passed = this.#passed;
    passed.at = this.#terms.instant(at);
    passed.doneAt = passed.at;
    passed.accepted = 0;
    // An order with a rest inside may have been accepted before the spell began.
    const low = intervals.hasRests || start === 0 ? from[k]! : firstRowFrom(block, k, this.#terms.instant(start));
    const high = from[k + 1]!;
    let i = low;
    for (; i < high && columns.start[i]! <= passed.at; i++) {
      if (columns.end[i]! <= passed.doneAt || columns.start[i] === 0) continue;
      if (counts(block, i, platform, want)) passed.doneAt = columns.end[i]!;
    }
    const until = passed.doneAt + stop;
    for (; i < high && columns.start[i]! < until; i++) {
      const started = columns.end[i] === 0 || columns.end[i]! > columns.start[i]!;
      if (started && counts(block, i, platform, want)) passed.accepted++;
    }
    return passed;
  }

  /** Offers after a moment and before another; null where none was seen and not every platform reports them. */
  #offers(
    block: Block,
    k: number,
    worker: WorkerPlatforms,
    platform: number,
    after: number,
    before: number,
  ): number | null {
    const { columns, from } = block.allocation;
    let offers = 0;
    const high = from[k + 1]!;
    for (let i = lowerBound(columns.start, from[k]!, high, after + 1); i < high && columns.start[i]! < before; i++) {
      if (columns.source[i] === 0 && (platform === EVERY || columns.platform[i] === platform)) offers++;
    }
    const terms = this.#terms;
    const first = dayOf(after) - terms.baseDay;
    if (offers === 0 && !worker.all(platform, 'allocation', first, dayOf(before) - terms.baseDay)) return null;
    return offers;
  }

  #tradeAt(
    block: Block,
    k: number,
    intervals: WorkerIntervals,
    platform: number,
    want: number,
    start: number,
  ): WorkSpell['trade'] {
    const at = this.#terms.instant(start);
    const low = intervals.hasRests ? block.order.from[k]! : firstRowFrom(block, k, at);
    for (let i = low; i < block.order.from[k + 1]!; i++) {
      const { trade, end } = block.order.columns;
      if (end[i]! > at && counts(block, i, platform, want)) return trades[tradeIndex(trade[i]!)]!;
    }
    return 'other';
  }
}

/** Whether an order row is the platform's own report of the wanted kind. */
function counts(block: Block, row: number, platform: number, want: number): boolean {
  const { source, platform: of } = block.order.columns;
  return source[row] === 0 && (platform === EVERY || of[row] === platform) && (bitsOf(block, row) & want) === want;
}

function emptySpell(): WorkSpell {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    spell: 'order',
    platforms: 1,
    platformsInUnion: null,
    day: 0,
    start: 0,
    end: 0,
    endAtMost: 0,
    stretchSeconds: 0,
    stretchSecondsAtMost: 0,
    limitPassedAt: null,
    ordersInHandDoneAt: null,
    ordersAcceptedInWindow: 0,
    offersInWindow: null,
    promptedAt: null,
    promptsReported: false,
    agreedContinuousSeconds: null,
    agreedStopSeconds: null,
    agreedLimitPassedAt: null,
    agreedPromptedAt: null,
    ordersAcceptedInAgreedStop: 0,
  };
}

import { MOTOR } from './bits.ts';
import type { WorkerIntervals } from './gather.ts';
import { addByDay, addNights, DAY, EVERY, joinOverPauses, mostIn24Hours, Union, unite, uniteTwo } from './intervals.ts';
import { type Block, UNKNOWN } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';

const NO_ROW = -1;

/** What was counted for one worker on one platform, or over every platform, by day of the window. Reused subject after subject. */
export class DayCounts {
  /** Orders accepted on the day, and the first of them as a row; without one the first that ran into the day from before, else -1. */
  readonly orders: Int32Array;
  readonly firstRow: Int32Array;
  /** Union of order intervals less long rests. */
  readonly seconds: Int32Array;
  readonly secondsMost: Int32Array;
  /** The same united with required sessions. */
  readonly working: Int32Array;
  readonly workingMost: Int32Array;
  readonly online: Int32Array;
  /** Online and not on an order. */
  readonly waiting: Int32Array;
  /** 1 where a session may have run on unreported. */
  readonly onlineUnsure: Int32Array;
  readonly night: Int32Array;
  /** Order time of stretches, by the day they began; the longest. */
  readonly longest: Int32Array;
  /** Pay and penalties of the orders that ended on the day. */
  readonly pay: Float64Array;
  readonly penalty: Float64Array;
  /** Orders done (not cancelled) that ended on the day. */
  readonly done: Int32Array;
  readonly driving: Int32Array;
  readonly drivingIn24h: Int32Array;
  readonly drivingIn24hMost: Int32Array;
  /** The union of orders itself; read it before the next subject is counted. */
  ordersUnion = new Union();
  /** Orders united with required sessions; the union of orders itself where none was required. */
  workingUnion = this.ordersUnion;
  /** The same at most; the known one itself where nothing is unsure. */
  workingMostUnion = this.ordersUnion;
  readonly #terms: MonthTerms;
  readonly #orders = new Union();
  readonly #ordersMost = new Union();
  readonly #working = new Union();
  readonly #workingMost = new Union();
  readonly #a = new Union();
  readonly #b = new Union();
  readonly #noDriving: Int32Array;

  constructor(terms: MonthTerms) {
    const days = terms.days + 1;
    const column = () => new Int32Array(days);
    this.#terms = terms;
    this.orders = column();
    this.firstRow = column();
    this.seconds = column();
    this.secondsMost = column();
    this.working = column();
    this.workingMost = column();
    this.online = column();
    this.waiting = column();
    this.onlineUnsure = column();
    this.night = column();
    this.longest = column();
    this.pay = new Float64Array(days);
    this.penalty = new Float64Array(days);
    this.done = column();
    this.driving = column();
    this.drivingIn24h = column();
    this.drivingIn24hMost = column();
    this.#noDriving = column();
  }

  read(block: Block, k: number, intervals: WorkerIntervals, platform: number): void {
    this.#countRows(block, k, platform);
    const { open } = intervals;
    const terms = this.#terms;
    const orders = intervals.union(0, platform, this.#orders);
    this.ordersUnion = orders;
    this.seconds.fill(0);
    addByDay(orders, this.seconds);
    this.night.fill(0);
    addNights(orders, terms.nightFrom, terms.nightTo, this.night);
    let most = orders;
    if (open.length > 0) {
      unite(open, 0, platform, this.#a);
      if (this.#a.length > 0) most = uniteTwo(orders, this.#a, this.#ordersMost);
    }
    this.#byDay(most, orders, this.seconds, this.secondsMost);
    this.#longestStretches(orders);
    this.#countDriving(intervals, platform, orders);
    this.#countSessions(intervals, platform, orders, most);
  }

  /** Per day, the seconds of a union that is often the same as another already counted. */
  #byDay(union: Union, same: Union, sameSeconds: Int32Array, seconds: Int32Array): void {
    if (union === same) seconds.set(sameSeconds);
    else {
      seconds.fill(0);
      addByDay(union, seconds);
    }
  }

  #countRows(block: Block, k: number, platform: number): void {
    const { start, end, source, status, workerGrossFen, penaltyFen, platform: of } = block.order.columns;
    const { origin, days } = this.#terms;
    const { orders, firstRow, pay, penalty, done } = this;
    orders.fill(0);
    firstRow.fill(NO_ROW);
    pay.fill(0);
    penalty.fill(0);
    done.fill(0);
    const high = block.order.from[k + 1]!;
    for (let i = block.order.from[k]!; i < high; i++) {
      if (source[i] !== 0 || (platform !== EVERY && of[i] !== platform)) continue;
      const s = start[i]! - origin;
      const e = end[i]! - origin;
      // Where the acceptance is not known the order counts on the day it ended.
      const at = start[i] === 0 ? e : s;
      const day = (at / DAY) | 0;
      if (at >= 0 && day < days) {
        if (orders[day] === 0) firstRow[day] = i; // over one that ran into the day
        orders[day] = orders[day]! + 1;
      }
      const ended = (e / DAY) | 0;
      if (ended > day && start[i] !== 0) this.#noteRunning(day, Math.min(ended, days - 1), i);
      if (e < 0 || ended >= days) continue;
      if (workerGrossFen[i] !== UNKNOWN) pay[ended] = pay[ended]! + workerGrossFen[i]!;
      if (penaltyFen !== undefined && penaltyFen[i] !== UNKNOWN) penalty[ended] = penalty[ended]! + penaltyFen[i]!;
      if (status !== undefined && status[i] === 1) done[ended] = done[ended]! + 1;
    }
  }

  /** Notes an order on the days after its own that it runs into. */
  #noteRunning(day: number, until: number, row: number): void {
    for (let into = Math.max(0, day + 1); into <= until; into++) {
      if (this.firstRow[into] === NO_ROW) this.firstRow[into] = row;
    }
  }

  #longestStretches(orders: Union): void {
    const longest = this.longest.fill(0);
    const joined = joinOverPauses(orders, this.#terms.deliveryStop, this.#b);
    for (let i = 0; i < joined.length; i++) {
      const day = (joined.from[i]! / DAY) | 0;
      const stretch = joined.to[i]! - joined.from[i]!;
      if (stretch > longest[day]!) longest[day] = stretch;
    }
  }

  #countDriving(intervals: WorkerIntervals, platform: number, _orders: Union): void {
    const { open } = intervals;
    let unsure = false;
    for (let i = 0; i < open.length && !unsure; i++) unsure = (open.bits[i]! & MOTOR) !== 0;
    if ((intervals.anyBit & MOTOR) === 0 && !unsure) {
      this.driving.set(this.#noDriving);
      this.drivingIn24h.set(this.#noDriving);
      this.drivingIn24hMost.set(this.#noDriving);
      return;
    }
    const driven = intervals.union(MOTOR, platform, this.#b);
    this.driving.fill(0);
    addByDay(driven, this.driving);
    mostIn24Hours(driven, this.drivingIn24h);
    if (unsure)
      mostIn24Hours(uniteTwo(driven, unite(open, MOTOR, platform, this.#a), this.#workingMost), this.drivingIn24hMost);
    else this.drivingIn24hMost.set(this.drivingIn24h);
  }

  #countSessions(intervals: WorkerIntervals, platform: number, orders: Union, most: Union): void {
    this.online.fill(0);
    this.waiting.fill(0);
    if (intervals.online.length > 0) {
      const online = unite(intervals.online, 0, platform, this.#a);
      addByDay(online, this.online);
      addByDay(uniteTwo(orders, online, this.#b), this.waiting);
      for (let day = 0; day < this.waiting.length; day++) this.waiting[day] = this.waiting[day]! - this.seconds[day]!;
    }
    this.onlineUnsure.fill(0);
    if (intervals.onlineOpen.length > 0) addByDay(unite(intervals.onlineOpen, 0, platform, this.#a), this.onlineUnsure);
    let working = orders;
    if (intervals.mandated.length > 0)
      working = uniteTwo(orders, unite(intervals.mandated, 0, platform, this.#a), this.#working);
    this.workingUnion = working;
    this.#byDay(working, orders, this.seconds, this.working);
    this.workingMostUnion = working;
    if (intervals.mandatedOpen.length > 0 || most !== orders) {
      unite(intervals.mandatedOpen, 0, platform, this.#b);
      this.workingMostUnion = uniteTwo(uniteTwo(working, this.#b, this.#a), most, this.#workingMost);
    }
    this.#byDay(this.workingMostUnion, working, this.working, this.workingMost);
  }
}

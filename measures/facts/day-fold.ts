import type { DayCounts } from './day-counts.ts';
import type { HoursSystems } from './hours-systems.ts';
import { DAY, EVERY, momentReached } from './intervals.ts';
import { trades, type WorkDay } from './kinds.ts';
import { type Block, UNKNOWN, UNKNOWN_PLACE } from './ledger.ts';
import { type MonthTerms, NONE } from './month-terms.ts';
import type { Agreement } from './platform-terms.ts';
import { tradeIndex } from './records.ts';
import { standardFor } from './registers/sector/standards.ts';
import { LEAVE, NO_ROSTER, REST_DAY, type RosterDays, WORKDAY } from './roster-days.ts';
import { firstConfirmation, firstPrompt, firstRowFrom } from './rows.ts';
import type { FactSink } from './sink.ts';
import type { WorkerPlatforms } from './worker-platforms.ts';

const DELIVERY_TRADE = trades.indexOf('delivery');
const DAILY = 2;

/** What a day needs beside the counts: which subject, and what holds for it. */
export interface DaySubject {
  platform: number;
  counts: DayCounts;
  roster: RosterDays;
  worker: WorkerPlatforms;
  /** Bits of the worker's platforms with work on the day, by day. */
  active: Int32Array;
  /** Bits of the worker's platforms driven for, by day. */
  drove: Int32Array;
  hours: HoursSystems;
}

/** Working time, its upper bound and the agreed allowance of a day; the one place that says which class counts what. */
export function workingOn(subject: DaySubject, terms: MonthTerms, trade: number, day: number, out: WorkingTime): void {
  const { counts, roster, platform, worker } = subject;
  out.seconds = counts.working[day]!;
  out.secondsMost = counts.workingMost[day]!;
  out.allowance = 0;
  const workerClass = worker.classOn(platform, day);
  if (platform !== EVERY && roster.present && attends.has(workerClass)) {
    out.seconds = roster.attendance[day]!;
    out.secondsMost = roster.attendanceMost[day]!;
    return;
  }
  if (out.secondsMost === 0 || (workerClass !== 'quasi-employee' && workerClass !== 'unclear')) return;
  let least = 0;
  let most = 0;
  for (let i = 0; i < worker.count; i++) {
    const of = worker.platforms[i]!;
    if (platform !== EVERY && platform !== of) continue;
    const engaged = platform === EVERY ? trades.indexOf(worker.tradeOf(of)) : trade;
    const allowance = agreementOn(terms, of, engaged, day)?.allowanceS ?? 0;
    // Allowances of several platforms may cover the same wait: at least the longest of them, at most all.
    least = Math.max(least, allowance);
    most += allowance;
  }
  if (workerClass === 'quasi-employee' && out.seconds > 0) {
    out.allowance = Math.min(least, DAY - out.seconds);
    out.seconds += out.allowance;
  }
  out.secondsMost = Math.max(out.seconds, Math.min(DAY, out.secondsMost + most));
}

/** Working time of one day in seconds, at least and at most (`secondsMost`). */
export interface WorkingTime {
  seconds: number;
  secondsMost: number;
  /** Part of `seconds` that is agreed allowance. */
  allowance: number;
}

/** Classes whose working time is attendance. */
export const attends: ReadonlySet<string> = new Set(['employee', 'part-time', 'dispatched']);

function agreementOn(terms: MonthTerms, platform: number, trade: number, day: number): Agreement | null {
  return terms.platform(platform).agreements(trade)[day]!;
}

/** Days: what was counted of one subject, day by day, and what happened when a daily limit was reached. */
export class DayFold {
  readonly #terms: MonthTerms;
  readonly #fact: WorkDay = emptyDay();
  readonly #time: WorkingTime = { seconds: 0, secondsMost: 0, allowance: 0 };

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  emit(block: Block, k: number, subject: DaySubject, sink: FactSink): void {
    const { counts, roster, platform, active } = subject;
    for (let day = this.#terms.first; day < this.#terms.days; day++) {
      if (platform === EVERY && countBits(active[day]!) < 2) continue;
      const quiet = counts.orders[day] === 0 && counts.workingMost[day] === 0 && counts.online[day] === 0;
      const rostered =
        platform !== EVERY && roster.present && (roster.kind[day] !== NO_ROSTER || roster.attendanceMost[day]! > 0);
      if (quiet && counts.pay[day] === 0 && !rostered) continue;
      this.#emitDay(block, k, subject, sink, day);
    }
  }

  #emitDay(block: Block, k: number, subject: DaySubject, sink: FactSink, day: number): void {
    const terms = this.#terms;
    const fact = this.#fact;
    const { counts, worker, platform } = subject;
    const row = counts.firstRow[day]!;
    const trade = row >= 0 ? tradeIndex(block.order.columns.trade[row]!) : trades.indexOf(worker.tradeOf(platform));
    fact.platform = terms.uscc(platform);
    fact.workerClass = worker.classOn(platform, day);
    fact.trade = trades[trade]!;
    fact.platforms = platform === EVERY ? countBits(subject.active[day]!) : 1;
    fact.platformsInUnion = Math.max(1, countBits(subject.drove[day]! | (day > 0 ? subject.drove[day - 1]! : 0)));
    fact.day = terms.baseDay + day;
    fact.orders = counts.orders[day]!;
    fact.orderSeconds = counts.seconds[day]!;
    fact.orderSecondsAtMost = counts.secondsMost[day]!;
    workingOn(subject, terms, trade, day, this.#time);
    fact.workingSeconds = this.#time.seconds;
    fact.workingSecondsAtMost = this.#time.secondsMost;
    const sessionsKnown = counts.onlineUnsure[day] === 0 && worker.all(platform, 'session', day, day);
    fact.onlineSeconds = sessionsKnown ? counts.online[day]! : null;
    fact.waitingSeconds = sessionsKnown ? counts.waiting[day]! : null;
    fact.nightSeconds = counts.night[day]!;
    fact.orderPayFen = counts.pay[day]!;
    fact.penaltyFen = counts.penalty[day]!;
    fact.longestStretchSeconds = counts.longest[day]!;
    fact.drivingSecondsIn24h = counts.drivingIn24h[day]!;
    fact.drivingSecondsIn24hAtMost = counts.drivingIn24hMost[day]!;
    fact.promptsReported = worker.all(platform, 'restPrompt', day, day);
    this.#roster(block, subject, day, row);
    this.#dailyLimit(block, k, counts, platform, trade, day);
    this.#agreedDaily(block, k, counts, platform, trade, day);
    this.#sectorDaily(platform, trade);
    sink.day!(fact);
  }

  #roster(block: Block, subject: DaySubject, day: number, row: number): void {
    const { roster, platform } = subject;
    const fact = this.#fact;
    const rostered = platform !== EVERY && roster.present;
    const kind = rostered ? roster.kind[day]! : NO_ROSTER;
    fact.roster = kind === WORKDAY ? 'workday' : kind === REST_DAY ? 'rest-day' : kind === LEAVE ? 'leave' : null;
    fact.attendanceSeconds = rostered ? roster.attendance[day]! : null;
    fact.attendanceSecondsAtMost = rostered ? roster.attendanceMost[day]! : null;
    const special = rostered ? roster.special[day]! : 9;
    fact.specialReason = special === 1 ? true : special === 0 ? false : null;
    const leaveOn = kind === NO_ROSTER ? UNKNOWN : roster.leaveOn[day]!;
    fact.compensatoryLeaveOn = leaveOn === UNKNOWN ? null : leaveOn;
    let place = row >= 0 ? block.order.columns.place[row]! : UNKNOWN_PLACE;
    if (place === UNKNOWN_PLACE && kind !== NO_ROSTER) place = roster.place[day]!;
    fact.place = place === UNKNOWN_PLACE ? null : this.#terms.county.places[place]!;
    fact.hoursSystem = platform === EVERY ? 'unknown' : subject.hours.on(day);
  }

  /** The longest day agreed for the sector, where one binds the platform at the day's place. */
  #sectorDaily(platform: number, trade: number): void {
    const fact = this.#fact;
    const { county } = this.#terms;
    const bound =
      platform === EVERY
        ? null
        : standardFor(county, 'hours', county.platforms[platform]!, trade, fact.place, fact.day);
    fact.sectorDailySeconds = bound?.standard?.value ?? null;
    fact.sectorDailyOpen = bound?.open ?? null;
  }

  /** The delivery standard's daily limit: when it was reached, whether the worker was asked and agreed, orders accepted without. */
  #dailyLimit(block: Block, k: number, counts: DayCounts, platform: number, trade: number, day: number): void {
    const fact = this.#fact;
    fact.dailyLimitReachedAt = null;
    fact.dailyAskedAt = null;
    fact.dailyConfirmedAt = null;
    fact.ordersAcceptedUnconfirmed = 0;
    const limit = this.#terms.deliveryDaily[day]!;
    if (trade !== DELIVERY_TRADE || limit === NONE || counts.seconds[day]! < limit) return;
    const reached = this.#terms.instant(momentReached(counts.ordersUnion, day, limit));
    const midnight = this.#terms.instant((day + 1) * DAY);
    fact.dailyLimitReachedAt = reached;
    fact.dailyAskedAt = firstPrompt(block, k, platform, DAILY, reached, midnight);
    fact.dailyConfirmedAt = firstConfirmation(block, k, platform, reached, midnight);
    const until = Math.min(fact.dailyConfirmedAt ?? midnight, midnight);
    fact.ordersAcceptedUnconfirmed = accepted(block, k, platform, reached, until);
  }

  /**
   * The agreed longest working day. The allowance is part of the day but lies at no hour of it: orders and required time reach
   * the limit when they leave just the allowance of it.
   */
  #agreedDaily(block: Block, k: number, counts: DayCounts, platform: number, trade: number, day: number): void {
    const fact = this.#fact;
    const agreement = platform === EVERY ? null : agreementOn(this.#terms, platform, trade, day);
    const limit = agreement?.dailyS ?? null;
    fact.agreedDailySeconds = limit;
    fact.agreedStopSeconds = agreement?.stopS ?? null;
    fact.agreedDailyReachedAt = null;
    fact.agreedDailyPromptedAt = null;
    fact.ordersAcceptedAfterAgreedDaily = 0;
    const located = (limit ?? 0) - this.#time.allowance;
    if (limit === null || located < 1 || counts.working[day]! < located) return;
    const reached = this.#terms.instant(momentReached(counts.workingUnion, day, located));
    const midnight = this.#terms.instant((day + 1) * DAY);
    fact.agreedDailyReachedAt = reached;
    fact.agreedDailyPromptedAt = firstPrompt(block, k, platform, DAILY, reached, midnight);
    const stop = fact.agreedStopSeconds;
    const until = stop === null ? midnight : Math.min(midnight, doneAt(block, k, platform, reached) + stop);
    fact.ordersAcceptedAfterAgreedDaily = accepted(block, k, platform, reached, until);
  }
}

/** Orders accepted after a moment and before another. */
function accepted(block: Block, k: number, platform: number, after: number, before: number): number {
  const { start, end, source, platform: of } = block.order.columns;
  const high = block.order.from[k + 1]!;
  let orders = 0;
  for (let i = firstRowFrom(block, k, after + 1); i < high && start[i]! < before; i++) {
    const counted = source[i] === 0 && (platform === EVERY || of[i] === platform);
    if (counted && (end[i] === 0 || end[i]! > start[i]!)) orders++;
  }
  return orders;
}

/** Completion of the orders in hand at a moment; the moment itself where there were none. */
function doneAt(block: Block, k: number, platform: number, moment: number): number {
  const { start, end, source, platform: of } = block.order.columns;
  let done = moment;
  for (let i = block.order.from[k]!; i < block.order.from[k + 1]! && start[i]! <= moment; i++) {
    if (start[i] === 0 || end[i]! <= done || source[i] !== 0) continue;
    if (platform === EVERY || of[i] === platform) done = end[i]!;
  }
  return done;
}

/** How many bits of a 32-bit number are set: platforms of a day are bits. */
export function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function emptyDay(): WorkDay {
  return {
    platform: null,
    workerClass: 'unclear',
    trade: 'other',
    platforms: 1,
    platformsInUnion: null,
    day: 0,
    place: null,
    orders: 0,
    orderSeconds: 0,
    orderSecondsAtMost: 0,
    workingSeconds: 0,
    workingSecondsAtMost: 0,
    onlineSeconds: null,
    waitingSeconds: null,
    nightSeconds: 0,
    orderPayFen: 0,
    penaltyFen: 0,
    longestStretchSeconds: 0,
    drivingSecondsIn24h: 0,
    drivingSecondsIn24hAtMost: 0,
    dailyLimitReachedAt: null,
    dailyAskedAt: null,
    dailyConfirmedAt: null,
    ordersAcceptedUnconfirmed: 0,
    promptsReported: false,
    agreedDailySeconds: null,
    agreedDailyReachedAt: null,
    agreedDailyPromptedAt: null,
    ordersAcceptedAfterAgreedDaily: 0,
    agreedStopSeconds: null,
    sectorDailySeconds: null,
    sectorDailyOpen: null,
    roster: null,
    attendanceSeconds: null,
    attendanceSecondsAtMost: null,
    specialReason: null,
    compensatoryLeaveOn: null,
    hoursSystem: 'standard',
  };
}

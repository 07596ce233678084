import type { Day } from '#basics/day.ts';
import { type Instant, startOf } from '#basics/instant.ts';
import type { OrderRow, RosterRow, SessionRow, WorkerRows } from './block.builder.ts';
import type { WorkerClass } from './kinds.ts';
import type { County } from './ledger.ts';

/*
 * The test oracle of the folds, first half: one cell per second and platform, painted as the fact sheet says. It shares no code
 * with the folds. Only tests read it.
 */

/** What a test ledger holds: one worker's rows, one class and agreement for every platform. */
export interface TestLedger {
  county: County;
  rows: WorkerRows;
  workerClass: WorkerClass;
  /** Agreed limits and allowance, seconds; null: no agreement. */
  agreement: { allowanceS: number; dailyMaxS: number; continuousMaxS: number; stopS: number } | null;
}

/** What is true of a cell. */
export const ORDER = 1;
export const DELIVERY = 2;
export const MOTOR = 4;
export const MANDATED = 8;
export const ONLINE = 16;
export const ROSTER = 32;
export const MAYBE_ORDER = 64;
export const MAYBE_DELIVERY = 128;
export const MAYBE_MOTOR = 256;
export const MAYBE_MANDATED = 512;
export const MAYBE_ONLINE = 1024;
export const MAYBE_ROSTER = 2048;
export const WORKING = ORDER | MANDATED;
export const MAYBE_WORKING = WORKING | MAYBE_ORDER | MAYBE_MANDATED;

export const A_DAY = 86400;

interface Stroke {
  platform: number;
  from: Instant;
  to: Instant;
  bits: number;
}

/** The platform's own rows of a list. */
export function own<R extends { source?: number }>(rows: readonly R[] | undefined): R[] {
  return (rows ?? []).filter(({ source }) => (source ?? 0) === 0);
}

/** Orders of a platform; of every one where null. */
export function ordersOf(ledger: TestLedger, platform: number | null): OrderRow[] {
  return own(ledger.rows.orders).filter((order) => platform === null || (order.platform ?? 0) === platform);
}

export const drives = ({ vehicle = 9 }: OrderRow) => vehicle >= 2 && vehicle <= 4;
export const dayAt = (at: Instant): Day => Math.floor((at + 8 * 3600) / A_DAY);

/** The seconds from the first to the last of which anything is known, by platform. */
export class Cells {
  readonly #ledger: TestLedger;
  readonly #strokes: Stroke[] = [];
  readonly #painted = new Map<number, Uint16Array>();
  #all: Uint16Array | null = null;
  readonly platforms: number[];
  /** The first cell's second, and how many cells there are. */
  readonly low: Instant;
  readonly length: number;
  readonly cut: Instant;
  readonly windowDay: Day;

  constructor(ledger: TestLedger) {
    this.#ledger = ledger;
    const { county, rows } = ledger;
    this.windowDay = county.contextFrom - 1;
    this.cut = startOf(county.last + 1);
    const seen = new Set<number>();
    for (const list of [rows.orders, rows.sessions, rows.roster])
      for (const row of list ?? []) if ((row.source ?? 0) === 0 || list === rows.roster) seen.add(row.platform ?? 0);
    for (const { platform } of rows.records?.engagements ?? []) seen.add(platform);
    this.platforms = [...seen].sort((a, b) => a - b);
    for (const order of own(rows.orders)) this.#layOrder(order);
    for (const session of own(rows.sessions)) this.#laySession(session);
    for (const row of own(rows.roster)) this.#layRoster(row);
    for (const platform of this.platforms) this.#layMissing(platform);
    const [from, to] = [startOf(this.windowDay), this.cut];
    const inside = this.#strokes
      .map((stroke) => ({ ...stroke, from: Math.max(stroke.from, from), to: Math.min(stroke.to, to) }))
      .filter((stroke) => stroke.to > stroke.from);
    this.low = inside.length === 0 ? from : Math.min(...inside.map((stroke) => stroke.from));
    this.length = inside.length === 0 ? 0 : Math.max(...inside.map((stroke) => stroke.to)) - this.low;
    for (const platform of this.platforms) this.#painted.set(platform, new Uint16Array(this.length));
    for (const { platform, from: start, to: end, bits } of inside) {
      const cells = this.#painted.get(platform)!;
      for (let i = start - this.low; i < end - this.low; i++) cells[i] = cells[i]! | bits;
    }
  }

  /** Whether any cell may carry one of the bits. */
  have(bits: number): boolean {
    return this.#strokes.some((stroke) => (stroke.bits & bits) !== 0);
  }

  /** The cells of a platform; of every platform together where null. */
  of(platform: number | null): Uint16Array {
    if (platform !== null) return this.#painted.get(platform)!;
    this.#all ??= this.#together();
    return this.#all;
  }

  #together(): Uint16Array {
    const all = new Uint16Array(this.length);
    for (const cells of this.#painted.values())
      for (let i = 0; i < all.length; i++) if (cells[i] !== 0) all[i] = all[i]! | cells[i]!;
    return all;
  }

  #paint(platform: number, from: Instant, to: Instant, bits: number): void {
    this.#strokes.push({ platform, from, to, bits });
  }

  #layOrder({ platform = 0, start = 0, end = 0, trade, vehicle = 9, restFrom = 0, restTo = 0 }: OrderRow): void {
    const motor = vehicle === 2 || vehicle === 3 || vehicle === 4;
    const driven = trade === 1 || trade === 4 || trade === 5;
    const delivery = trade === 2;
    const maybe = MAYBE_ORDER | (delivery ? MAYBE_DELIVERY : 0) | (motor || (vehicle >= 9 && driven) ? MAYBE_MOTOR : 0);
    if (start > 0 && end > 0) {
      const unsaid = vehicle >= 9 && driven ? MAYBE_MOTOR : 0;
      const sure = ORDER | (delivery ? DELIVERY : 0) | (motor ? MOTOR : 0) | unsaid;
      if (end <= start) return;
      const resting = restFrom > 0 && restTo > restFrom && restTo > start && restFrom < end;
      this.#paint(platform, start, resting ? restFrom : end, sure);
      if (resting) this.#paint(platform, restTo, end, sure);
      // A motor vehicle nobody named was driven for the whole order at most.
      if (resting && unsaid > 0)
        this.#paint(platform, start, end, MAYBE_ORDER | (delivery ? MAYBE_DELIVERY : 0) | unsaid);
      return;
    }
    if (start === 0 && end === 0) return;
    const moment = start > 0 ? start : end;
    const around = own(this.#ledger.rows.sessions).filter(
      (s) => (s.platform ?? 0) === platform && s.start! > 0 && s.end! > 0 && s.start! <= moment && s.end! >= moment,
    );
    const logouts = around.map((s) => s.end!);
    const logins = around.map((s) => s.start!);
    if (start > 0)
      this.#paint(platform, start, Math.min(start + A_DAY, ...(logouts.length ? [Math.max(...logouts)] : [])), maybe);
    else this.#paint(platform, Math.max(end - A_DAY, ...(logins.length ? [Math.min(...logins)] : [])), end, maybe);
  }

  #laySession({ platform = 0, start = 0, end = 0, mandated }: SessionRow): void {
    const required = mandated === 1 ? MANDATED : mandated === 0 ? 0 : MAYBE_MANDATED;
    if (end > 0) this.#paint(platform, start, end, ONLINE | required);
    else {
      const later = own(this.#ledger.rows.sessions)
        .filter((s) => (s.platform ?? 0) === platform && s.start! > start)
        .map((s) => s.start!);
      const until = Math.min(start + A_DAY, ...later);
      this.#paint(platform, start, until, MAYBE_ONLINE | (required === 0 ? 0 : MAYBE_MANDATED));
    }
  }

  #layRoster({ platform = 0, start = 0, from = 0, to = 0, kind }: RosterRow): void {
    if (from > 0 && to > 0) this.#paint(platform, from, to, ROSTER);
    else if (from > 0) this.#paint(platform, from, from + A_DAY, MAYBE_ROSTER);
    else if (to > 0) this.#paint(platform, start, to, MAYBE_ROSTER);
    else if (kind === 1) this.#paint(platform, start, start + A_DAY, MAYBE_ROSTER);
  }

  /** Missing days of the feeds, and what may have run over from a month that is not sealed. */
  #layMissing(platform: number): void {
    const { county, rows } = this.#ledger;
    const order = MAYBE_ORDER | MAYBE_DELIVERY | (own(rows.orders).some(drives) ? MAYBE_MOTOR : 0);
    for (const day of county.missingDays(platform, 'order'))
      this.#paint(platform, startOf(day), startOf(day + 1), order);
    for (const day of county.missingDays(platform, 'session'))
      this.#paint(platform, startOf(day), startOf(day + 1), MAYBE_ONLINE | MAYBE_MANDATED);
    if (county.contextFrom < county.first) return;
    const logins = own(rows.sessions)
      .filter((s) => (s.platform ?? 0) === platform && s.start! >= startOf(county.first))
      .map((s) => s.start!);
    const until = Math.min(startOf(county.first + 1), ...logins);
    this.#paint(platform, startOf(county.first - 1), until, order | MAYBE_ONLINE | MAYBE_MANDATED);
  }
}

import { startOf } from '#basics/instant.ts';
import { type HoursSystem, type Trade, trades, type WorkerClass, workerClasses } from './kinds.ts';
import type { Block, County, Engagement } from './ledger.ts';
import { fromPlatform, holdsOn, tradeIndex } from './records.ts';

/**
 * Whole numbers about enterprises gathered while workers are folded. They add up in any order, so that one process or several
 * give the same. Keys are opaque numbers; read them with the functions below.
 */
export interface EnterpriseCounts {
  /** Orders accepted in the month by platform, place of acceptance and trade. */
  orders: Map<number, number>;
  /** Workers engaged in the month by platform, trade and class; the class on the last day of it on which one is engaged. */
  workers: Map<number, number>;
  /** Workers by platform and the working-time system their pay terms name. */
  systems: Map<number, number>;
}

/** Counts of nothing yet, to add to. */
export function noEnterpriseCounts(): EnterpriseCounts {
  return { orders: new Map(), workers: new Map(), systems: new Map() };
}

/** Adds the counts of another process. */
export function addEnterpriseCounts(into: EnterpriseCounts, from: EnterpriseCounts): void {
  for (const table of ['orders', 'workers', 'systems'] as const)
    for (const [key, number] of from[table]) add(into[table], key, number);
}

const TRADES = 8;
const CLASSES = 8;
const PLACES = 65536;
const SYSTEMS: readonly HoursSystem[] = ['unknown', 'standard', 'comprehensive', 'irregular'];

/** Counts one worker of a block. */
export function countEnterprises(block: Block, k: number, counts: EnterpriseCounts): void {
  countOrders(block, k, counts.orders);
  const records = block.records[k];
  if (records === undefined) return;
  for (const engagement of records.engagements) {
    if (!isLast(engagement, records.engagements, block.county)) continue;
    const { platform, trade, workerClass } = engagement;
    const key = (platform * TRADES + trades.indexOf(trade)) * CLASSES + workerClasses.indexOf(workerClass);
    add(counts.workers, key, 1);
  }
  const { first, last } = block.county;
  for (const row of records.payTerms) {
    const begins = typeof row.from === 'number' && row.from >= first && row.from <= last;
    const system = Number(row.hoursSystem ?? 0);
    if (system in SYSTEMS && system > 0 && fromPlatform(row) && (begins || holdsOn(row, first)))
      add(counts.systems, row.platform * SYSTEMS.length + system, 1);
  }
}

function countOrders(block: Block, k: number, orders: Map<number, number>): void {
  const { start, source, platform, place, trade } = block.order.columns;
  const from = startOf(block.county.first);
  const to = startOf(block.county.last + 1);
  let last = -1;
  let run = 0;
  for (let i = block.order.from[k]!; i < block.order.from[k + 1]!; i++) {
    if (source[i] !== 0 || start[i]! < from || start[i]! >= to) continue;
    const key = (platform[i]! * PLACES + place[i]!) * TRADES + tradeIndex(trade[i]!);
    if (key !== last) {
      if (run > 0) add(orders, last, run);
      last = key;
      run = 0;
    }
    run++;
  }
  if (run > 0) add(orders, last, run);
}

/** Whether an engagement is the one that counts for its platform in the month: adjudicated before reported, then the last begun. */
function isLast(engagement: Engagement, all: readonly Engagement[], { first, last }: County): boolean {
  const held = ({ from, to }: Engagement) => from <= last && (to === null || to >= first);
  if (!held(engagement)) return false;
  const at = all.indexOf(engagement);
  return !all.some(
    (other, i) =>
      i !== at &&
      other.platform === engagement.platform &&
      held(other) &&
      (other.adjudicated !== engagement.adjudicated
        ? other.adjudicated
        : other.from > engagement.from || (other.from === engagement.from && i > at)),
  );
}

function add(into: Map<number, number>, key: number, number: number): void {
  into.set(key, (into.get(key) ?? 0) + number);
}

/** Trades an enterprise has workers or orders in. */
export function tradesSeen(counts: EnterpriseCounts, platform: number): Set<Trade> {
  const seen = new Set<Trade>();
  for (const key of counts.workers.keys())
    if (Math.floor(key / CLASSES / TRADES) === platform) seen.add(trades[Math.floor(key / CLASSES) % TRADES]!);
  for (const key of counts.orders.keys())
    if (Math.floor(key / TRADES / PLACES) === platform) seen.add(trades[key % TRADES]!);
  return seen;
}

/** Workers of some classes. */
export function workersOf(
  counts: EnterpriseCounts,
  platform: number,
  trade: Trade,
  classes: readonly WorkerClass[],
): number {
  let sum = 0;
  for (const each of classes) {
    const key = (platform * TRADES + trades.indexOf(trade)) * CLASSES + workerClasses.indexOf(each);
    sum += counts.workers.get(key) ?? 0;
  }
  return sum;
}

/** Quasi-employees of a platform, whatever their trade. */
export function quasiEmployeesOf(counts: EnterpriseCounts, platform: number): number {
  return trades.reduce((sum, trade) => sum + workersOf(counts, platform, trade, ['quasi-employee']), 0);
}

/** Employees, part-time and dispatched workers of a platform, whatever their trade. */
export function employeesOf(counts: EnterpriseCounts, platform: number): number {
  const classes = ['employee', 'part-time', 'dispatched'] as const;
  return trades.reduce((sum, trade) => sum + workersOf(counts, platform, trade, classes), 0);
}

/** Orders accepted in some trades, at places `within` says yes to (null: a place not reported). */
export function ordersOf(
  counts: EnterpriseCounts,
  county: County,
  platform: number,
  among: readonly Trade[],
  within: (place: string | null) => boolean,
): number {
  let sum = 0;
  for (const [key, number] of counts.orders) {
    if (Math.floor(key / TRADES / PLACES) !== platform || !among.includes(trades[key % TRADES]!)) continue;
    if (within(county.places[Math.floor(key / TRADES) % PLACES] ?? null)) sum += number;
  }
  return sum;
}

/** The special system any worker's terms name, comprehensive first; else standard; `unknown` where no terms name one. */
export function systemClaimed(counts: EnterpriseCounts, platform: number): HoursSystem {
  for (const system of ['comprehensive', 'irregular', 'standard'] as const) {
    if ((counts.systems.get(platform * SYSTEMS.length + SYSTEMS.indexOf(system)) ?? 0) > 0) return system;
  }
  return 'unknown';
}

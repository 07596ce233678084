import { startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { type Block, UNKNOWN } from './ledger.ts';

/** Days of the longest month and one more for an order that ends after it. */
const DAYS = 32;
const DAY = 86400;

/**
 * One worker's clock in a month: what everyone's hours can be looked through by, in one pass. Known orders only, over all
 * platforms, overlaps once; a number is "at least" where `openOrders` is not 0. The same as the union day and spells of
 * `foldWorker`, which bounds what is missing and says much more.
 */
export interface Clock {
  /** Worker number in the seal. */
  worker: number;
  /** By day of the month from 0: seconds on orders, split at midnight, long rests left out. */
  readonly seconds: Int32Array;
  /** By day it starts on: the longest stretch without a pause of the minimum rest. */
  readonly stretches: Int32Array;
  /** By day the order ended: pay in fen. */
  readonly payFen: Float64Array;
  /** Days from 0 up to which anything is set. */
  days: number;
  /** Orders whose beginning or end is not known. */
  openOrders: number;
}

/** Order columns a block must carry for `foldClocks`; those of long rests only where the month has any. */
export const clockColumns = ['worker', 'source', 'start', 'end', 'workerGrossFen'] as const;
export const restColumns = ['restFrom', 'restTo'] as const;

/**
 * A worker's clock for every worker of a block with orders, in order; the object is reused. The minimum rest is that of the
 * delivery rules on the month's first day (`delivery-stop-seconds`).
 */
export function foldClocks(block: Block, law: Law, take: (clock: Clock) => void): void {
  const { first, last } = block.county;
  const span = {
    origin: startOf(first),
    cut: startOf(last + 1),
    rest: law.inForce('delivery-stop-seconds', first).value ?? 0,
  };
  const { source, start, end, restFrom, workerGrossFen } = block.order.columns;
  const clock: Clock = {
    worker: 0,
    seconds: new Int32Array(DAYS),
    stretches: new Int32Array(DAYS),
    payFen: new Float64Array(DAYS),
    days: last - first + 1,
    openOrders: 0,
  };
  const { payFen } = clock;
  const { origin, cut } = span;
  for (let k = 0; k < block.workers; k++) {
    const low = block.order.from[k]!;
    const high = block.order.from[k + 1]!;
    if (low === high) continue;
    payFen.fill(0);
    let open = 0;
    let rests = 0;
    for (let i = low; i < high; i++) {
      if (source[i] !== 0) continue;
      const e = end[i]!;
      if (start[i] === 0 || e === 0) open++;
      rests |= restFrom === undefined ? 0 : restFrom[i]!;
      if (e < origin || e >= cut || workerGrossFen[i] === UNKNOWN) continue;
      const d = ((e - origin) / DAY) | 0;
      payFen[d] = payFen[d]! + workerGrossFen[i]!;
    }
    if (rests === 0) unite(clock, start, end, source, low, high, span);
    else {
      const parts = withoutRests(block, low, high);
      unite(clock, parts.start, parts.end, parts.source, 0, parts.start.length, span);
    }
    clock.worker = block.firstWorker + k;
    clock.openOrders = open;
    take(clock);
  }
}

/** Seconds and stretches of intervals sorted by start; those of no length, or with an end unknown, take no time. */
function unite(
  { seconds, stretches }: Clock,
  start: Uint32Array,
  end: Uint32Array,
  source: Uint8Array,
  low: number,
  high: number,
  { origin, cut, rest }: { origin: number; cut: number; rest: number },
): void {
  seconds.fill(0);
  stretches.fill(0);
  let busyUntil = 0;
  let stretchFrom = 0;
  for (let i = low; i < high; i++) {
    const s = start[i]!;
    const e = end[i]! < cut ? end[i]! : cut;
    if (source[i] !== 0 || s === 0 || e <= s) continue;
    if (s >= busyUntil + rest) {
      if (stretchFrom >= origin) noteStretch(stretches, stretchFrom - origin, busyUntil - stretchFrom);
      stretchFrom = s;
    }
    if (e <= busyUntil) continue;
    const since = (s > busyUntil ? s : busyUntil) - origin;
    const until = e - origin;
    busyUntil = e;
    if (until <= 0) continue;
    const d = since < 0 ? 0 : (since / DAY) | 0;
    if (since >= 0 && until <= (d + 1) * DAY) seconds[d] = seconds[d]! + until - since;
    else addOverDays(seconds, Math.max(0, since), until);
  }
  if (stretchFrom >= origin) noteStretch(stretches, stretchFrom - origin, busyUntil - stretchFrom);
}

function noteStretch(stretches: Int32Array, offset: number, length: number): void {
  const d = (offset / DAY) | 0;
  if (length > stretches[d]!) stretches[d] = length;
}

function addOverDays(seconds: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const d = (at / DAY) | 0;
    const until = Math.min(to, (d + 1) * DAY);
    seconds[d] = seconds[d]! + until - at;
    at = until;
  }
}

/** One worker's orders as what is left of each beside its long rest, sorted by start. Rare: freight. */
function withoutRests(
  block: Block,
  low: number,
  high: number,
): { start: Uint32Array; end: Uint32Array; source: Uint8Array } {
  const { source, start, end, restFrom, restTo } = block.order.columns;
  const parts: [number, number][] = [];
  for (let i = low; i < high; i++) {
    const [s, e] = [start[i]!, end[i]!];
    if (source[i] !== 0 || s === 0 || e <= s) continue;
    const from = Math.min(Math.max(restFrom[i]!, s), e);
    const to = Math.min(Math.max(restTo[i]!, from), e);
    if (restFrom[i] === 0 || to <= from) parts.push([s, e]);
    else parts.push([s, from], [to, e]);
  }
  parts.sort(([a], [b]) => a - b);
  return {
    start: Uint32Array.from(parts, ([s]) => s),
    end: Uint32Array.from(parts, ([, e]) => e),
    source: new Uint8Array(parts.length),
  };
}

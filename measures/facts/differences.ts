import type { Day } from '#basics/day.ts';
import { dayOf, type Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import { type Block, fenOrNull, type OrderColumns } from './ledger.ts';

/** One order on which a platform's report and the worker's own records differ. Times and pay are null where a source has none. */
export interface OrderDifference {
  /** USCC of the platform. */
  platform: string;
  day: Day;
  /** Reported by the platform alone, kept by the worker alone, or by both with something not the same. */
  kind: 'platform-only' | 'worker-only' | 'both';
  /** What is not the same, where both have the order. */
  differs: readonly ('acceptedAt' | 'finishedAt' | 'pay')[];
  /** Rows of the block's orders; null where the source has none. */
  platformRow: number | null;
  workerRow: number | null;
  platformAcceptedAt: Instant | null;
  platformFinishedAt: Instant | null;
  platformPayFen: Fen | null;
  workerAcceptedAt: Instant | null;
  workerFinishedAt: Instant | null;
  workerPayFen: Fen | null;
}

const PLATFORM = 0;
const WORKER = 1;

/**
 * Lists, order by order, where a platform's report (source 0) and the worker's own records of the same platform (source 1)
 * differ, on the days of the county's month on which both have orders. An order of the worker's is taken for the platform's
 * order it overlaps longest, of equals the one accepted nearest to it; each is taken once. Sorted by day, platform and time.
 */
export function foldDifferences(block: Block, k: number, take: (difference: OrderDifference) => void): void {
  const { columns, from } = block.order;
  const rows = new Map<string, { day: Day; platform: number; sources: [number[], number[]] }>();
  for (let i = from[k]!; i < from[k + 1]!; i++) {
    const day = dayOf(columns.start[i] === 0 ? columns.end[i]! : columns.start[i]!);
    if (day < block.county.first || day > block.county.last) continue;
    const platform = columns.platform[i]!;
    const key = `${day} ${platform}`;
    const here = rows.get(key) ?? { day, platform, sources: [[], []] };
    here.sources[columns.source[i] === PLATFORM ? PLATFORM : WORKER].push(i);
    rows.set(key, here);
  }
  const days = [...rows.values()].sort((a, b) => a.day - b.day || a.platform - b.platform);
  for (const { day, platform, sources } of days) {
    const [reported, kept] = sources;
    if (reported.length === 0 || kept.length === 0) continue;
    const uscc = block.county.platforms[platform]!;
    for (const [a, b] of paired(columns, reported, kept)) {
      const difference = differenceOf(columns, a, b);
      if (difference !== null) take({ platform: uscc, day, ...difference });
    }
  }
}

/** Pairs of rows, null where a source lacks the order, in the order of their times. */
function paired(
  columns: OrderColumns,
  reported: readonly number[],
  kept: readonly number[],
): [number | null, number | null][] {
  const left = new Set(reported);
  const pairs: [number | null, number | null][] = [];
  for (const own of kept) {
    let best: number | null = null;
    for (const candidate of left) if (closer(columns, own, candidate, best)) best = candidate;
    if (best !== null) left.delete(best);
    pairs.push([best, own]);
  }
  for (const alone of left) pairs.push([alone, null]);
  const at = ([a, b]: [number | null, number | null]) => columns.start[a ?? b!]!;
  return pairs.sort((a, b) => at(a) - at(b) || (a[0] ?? a[1]!) - (b[0] ?? b[1]!));
}

/** Whether a candidate fits the worker's order better than the best so far; one that neither overlaps nor begins with it does not fit. */
function closer(columns: OrderColumns, own: number, candidate: number, best: number | null): boolean {
  const overlap = overlapOf(columns, own, candidate);
  if (overlap === 0 && columns.start[own] !== columns.start[candidate]) return false;
  if (best === null) return true;
  const bestOverlap = overlapOf(columns, own, best);
  if (overlap !== bestOverlap) return overlap > bestOverlap;
  const apart = (row: number) => Math.abs(columns.start[row]! - columns.start[own]!);
  return apart(candidate) < apart(best);
}

function overlapOf({ start, end }: OrderColumns, a: number, b: number): number {
  return Math.max(0, Math.min(end[a]!, end[b]!) - Math.max(start[a]!, start[b]!));
}

function differenceOf(
  columns: OrderColumns,
  reported: number | null,
  kept: number | null,
): Omit<OrderDifference, 'platform' | 'day'> | null {
  const time = (value: number) => (value === 0 ? null : value);
  const of = (row: number | null) => ({
    acceptedAt: row === null ? null : time(columns.start[row]!),
    finishedAt: row === null ? null : time(columns.end[row]!),
    pay: row === null ? null : fenOrNull(columns.workerGrossFen[row]!),
  });
  const [platform, worker] = [of(reported), of(kept)];
  const differs = (['acceptedAt', 'finishedAt', 'pay'] as const).filter((name) => platform[name] !== worker[name]);
  const both = reported !== null && kept !== null;
  if (both && differs.length === 0) return null;
  return {
    kind: both ? 'both' : reported === null ? 'worker-only' : 'platform-only',
    differs: both ? differs : [],
    platformRow: reported,
    workerRow: kept,
    platformAcceptedAt: platform.acceptedAt,
    platformFinishedAt: platform.finishedAt,
    platformPayFen: platform.pay,
    workerAcceptedAt: worker.acceptedAt,
    workerFinishedAt: worker.finishedAt,
    workerPayFen: worker.pay,
  };
}

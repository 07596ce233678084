import { tradeBits, vehicleBits } from './bits.ts';
import { EVERY } from './intervals.ts';
import type { Block } from './ledger.ts';

/** Bits of an order row. */
export function bitsOf(block: Block, row: number): number {
  const { trade, vehicle } = block.order.columns;
  return tradeBits[trade[row]!]! | vehicleBits[vehicle[row]!]!;
}

/** First index from `low` to `high` whose time is not before `at`; the times are sorted. */
export function lowerBound(times: Uint32Array, low: number, high: number, at: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Worker k's first order row accepted at or after an instant. */
export function firstRowFrom(block: Block, k: number, at: number): number {
  return lowerBound(block.order.columns.start, block.order.from[k]!, block.order.from[k + 1]!, at);
}

/** Instant of a worker's first prompt of a kind (1 continuous, 2 daily) at or after `from` and before `until`; null: none seen. */
export function firstPrompt(
  block: Block,
  k: number,
  platform: number,
  kind: number,
  from: number,
  until: number,
): number | null {
  const { start, kind: kinds, source, platform: of } = block.restPrompt.columns;
  const high = block.restPrompt.from[k + 1]!;
  for (let i = lowerBound(start, block.restPrompt.from[k]!, high, from); i < high && start[i]! < until; i++) {
    if (kinds[i] === kind && source[i] === 0 && (platform === EVERY || of[i] === platform)) return start[i]!;
  }
  return null;
}

const DAILY = 2;
const GO_ON = 1;

/** When the worker first chose to go on after being asked at or after `from` and before `until`; the asking where the answer has no time. */
export function firstConfirmation(
  block: Block,
  k: number,
  platform: number,
  from: number,
  until: number,
): number | null {
  const { start, kind, source, platform: of, answer, answered } = block.restPrompt.columns;
  const high = block.restPrompt.from[k + 1]!;
  let first: number | null = null;
  for (let i = lowerBound(start, block.restPrompt.from[k]!, high, from); i < high && start[i]! < until; i++) {
    if (kind[i] !== DAILY || answer[i] !== GO_ON || source[i] !== 0) continue;
    if (platform !== EVERY && of[i] !== platform) continue;
    const at = answered[i] === 0 ? start[i]! : answered[i]!;
    if (first === null || at < first) first = at;
  }
  return first;
}

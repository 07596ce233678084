import type { Law } from '#law/in-force.types.ts';
import type { Block } from './facts/ledger.ts';
import type { TableName } from './facts/tables.ts';
import type { Citation, MeasureSlug } from './rule.ts';

/** Whole-number sums by name. Sums only: however the workers are cut into blocks and processes, the merged tally is the same. */
export type Tally = Record<string, number[]>;

/**
 * 指标: a number worth watching beside the rules. It judges nobody and makes no finding; no limit stands behind it. `add` takes
 * one block of workers, `merge` puts the tallies of several processes or months together, `result` reads a tally.
 */
export interface Indicator<Result = unknown> {
  slug: string;
  measure: MeasureSlug;
  title: { zh: string; en: string };
  /** The sentence of policy it serves. */
  basis: readonly Citation[];
  reads: readonly TableName[];
  /** Law parameters it reads (where the night begins). */
  parameters: readonly string[];
  add(tally: Tally, block: Block, law: Law): void;
  result(tally: Tally): Result;
}

/** Freezes an indicator. */
export function indicator<Result>(definition: Indicator<Result>): Indicator<Result> {
  return Object.freeze(definition);
}

/** The sums under a name, made with `length` zeros where they are not there yet. */
export function sumsOf(tally: Tally, name: string, length: number): number[] {
  let sums = tally[name];
  if (sums === undefined) {
    sums = new Array<number>(length).fill(0);
    tally[name] = sums;
  }
  return sums;
}

/** Adds one tally to another; throws `RangeError` where a sum is no longer a safe whole number or the two do not fit. */
export function mergeTally(into: Tally, from: Tally): void {
  for (const [name, sums] of Object.entries(from)) {
    const own = sumsOf(into, name, sums.length);
    if (own.length !== sums.length)
      throw new RangeError(`tallies of ${name} do not fit: ${own.length} and ${sums.length}`);
    for (const [at, sum] of sums.entries()) {
      const total = own[at]! + sum;
      if (!Number.isSafeInteger(total)) throw new RangeError(`${name} is beyond 2^53`);
      own[at] = total;
    }
  }
}

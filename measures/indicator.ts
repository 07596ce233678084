import type { Law } from '#law/in-force.types.ts';
import type { Block } from './facts/ledger.ts';
import type { EnterpriseFile } from './facts/registers/register.ts';
import type { TableName } from './facts/tables.ts';
import type { Citation, MeasureSlug } from './rule.ts';

/** Whole-number sums by name. Sums only: however the workers are cut into blocks and processes, the merged tally is the same. */
export type Tally = Record<string, number[]>;

/** What every indicator says of itself, and how its tally is read. */
interface IndicatorAbout<Result> {
  slug: string;
  measure: MeasureSlug;
  title: { zh: string; en: string };
  /** The sentence of policy it serves. */
  basis: readonly Citation[];
  reads: readonly TableName[];
  /** Law parameters it reads (where the night begins). */
  parameters: readonly string[];
  result(tally: Tally): Result;
}

/** An indicator counted over workers: `add` takes one block of them. */
export interface WorkerIndicator<Result = unknown> extends IndicatorAbout<Result> {
  add(tally: Tally, block: Block, law: Law): void;
}

/**
 * An indicator counted over enterprises: `addEnterprise` takes what one of them has on file in a month, whether or not it reported
 * anything, so that what was not reported can be told from none.
 */
export interface EnterpriseIndicator<Result = unknown> extends IndicatorAbout<Result> {
  addEnterprise(tally: Tally, file: EnterpriseFile, law: Law): void;
}

/**
 * 指标: a number worth watching beside the rules. It judges nobody and makes no finding; no limit stands behind it. `mergeTally` puts
 * the tallies of several processes or months together, `result` reads a tally.
 */
export type Indicator<Result = unknown> = WorkerIndicator<Result> | EnterpriseIndicator<Result>;

/** Freezes an indicator. */
export function indicator<Result>(definition: WorkerIndicator<Result>): WorkerIndicator<Result>;
export function indicator<Result>(definition: EnterpriseIndicator<Result>): EnterpriseIndicator<Result>;
export function indicator(definition: Indicator): Indicator {
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

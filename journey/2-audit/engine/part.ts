import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { Law } from '#law/in-force.types.ts';
import type { County } from '#measures/facts/ledger.ts';
import { Engine, literal } from '#store/engine.ts';
import type { SealedMonth } from '../seal-lake.ts';
import { BlockReader } from './blocks.ts';
import { loadCounty } from './county.ts';
import { Folding, type FoldTotals } from './folding.ts';
import { Judging } from './judging.ts';
import type { BlockPlan } from './plan.ts';
import type { CountsByEnterprise, RuleCounts } from './verdict-counts.ts';

/**
 * A block to audit: its place in the plan, and the folder its findings are written to as `block-<index>.jsonl`. `keep`: what the block
 * adds to the whole is written beside them, so that an audit that was killed need not judge it again.
 */
export interface BlockTask {
  index: number;
  plan: BlockPlan;
  folder: string;
  keep: boolean;
}

/** `bucket digest` of the lines written for a block, buckets with lines only. */
export interface BlockDone {
  index: number;
  orders: number;
  bucketDigests: string[];
}

/** What a process gathered over its blocks; all numbers add up over processes. */
export interface PartResult {
  byRule: Record<string, RuleCounts>;
  byEnterprise: CountsByEnterprise;
  totals: FoldTotals;
  peakRssMiB: number;
}

/** File of a block's findings. */
export const blockFile = (folder: string, index: number) => join(folder, `block-${index}.jsonl`);

/** File of what a kept block adds to the whole; it is there when the block is done. */
const keptFile = (folder: string, index: number) => join(folder, `block-${index}.done`);

/** A block that an audit before had finished, with what it adds to the whole. */
export interface KeptBlock {
  done: BlockDone;
  result: PartResult;
}

/** A block finished before in the folder; null where it was not, or was planned otherwise. */
export function readKept(folder: string, index: number, plan: BlockPlan): KeptBlock | null {
  const file = keptFile(folder, index);
  if (!existsSync(file) || !existsSync(blockFile(folder, index))) return null;
  const kept = deserialize(readFileSync(file)) as KeptBlock & { plan: BlockPlan };
  return isDeepStrictEqual(kept.plan, plan) ? { done: kept.done, result: kept.result } : null;
}

/** One process's work in an audit: reads blocks of workers, folds, judges, writes. Which blocks it gets does not matter to the result. */
export class Part {
  readonly #engine: Engine;
  readonly #sealed: SealedMonth;
  readonly #law: Law;
  readonly #county: County;
  readonly #reader: BlockReader;
  #judging: Judging;
  #folding: Folding;

  private constructor(engine: Engine, sealed: SealedMonth, law: Law, county: County) {
    this.#engine = engine;
    this.#sealed = sealed;
    this.#law = law;
    this.#county = county;
    this.#reader = new BlockReader(engine, sealed, county);
    [this.#judging, this.#folding] = this.#begin();
  }

  static async open(sealed: SealedMonth, law: Law, memory: string): Promise<Part> {
    const engine = await Engine.open({ threads: 1, memory });
    return new Part(engine, sealed, law, await loadCounty(engine, sealed.folder, sealed.seal, law));
  }

  #begin(): [Judging, Folding] {
    const { seal } = this.#sealed;
    const judging = new Judging(this.#law, { seal: seal.digest, law: this.#law.digest }, seal.month);
    return [judging, new Folding(this.#county, this.#law, judging, seal.ownRecords)];
  }

  async audit({ index, plan, folder, keep }: BlockTask): Promise<BlockDone> {
    // What a kept block adds is counted by itself.
    if (keep) [this.#judging, this.#folding] = this.#begin();
    const first = plan.buckets[0]!.first;
    const last = plan.buckets.at(-1)!.last;
    const block = await this.#reader.read(first, last);
    const keys = await this.#workerKeys(first, last);
    const bucketDigests: string[] = [];
    const texts: string[] = [];
    for (const bucket of plan.buckets) {
      let text = '';
      for (let worker = bucket.first; worker <= bucket.last; worker++) {
        const k = worker - first;
        this.#judging.begin(keys[k]!);
        this.#folding.worker(block, k);
        for (const finding of this.#judging.finish()) text += `${finding.line}\n`;
      }
      if (text === '') continue;
      texts.push(text);
      bucketDigests.push(`${bucket.bucket} ${createHash('sm3').update(text).digest('hex')}`);
    }
    writeFileSync(blockFile(folder, index), texts.join(''));
    const done = { index, orders: plan.orders, bucketDigests };
    if (keep) {
      const file = keptFile(folder, index);
      writeFileSync(`${file}.making`, serialize({ plan, done, result: this.#gathered() }));
      renameSync(`${file}.making`, file);
    }
    return done;
  }

  /** Ends the work and gives what was gathered; of kept blocks it stands in their files. */
  close(): PartResult {
    this.#reader.close();
    this.#engine.close();
    return this.#gathered();
  }

  #gathered(): PartResult {
    return {
      byRule: this.#judging.counts,
      byEnterprise: this.#judging.byEnterprise,
      totals: this.#folding.totals,
      peakRssMiB: process.resourceUsage().maxRSS / 1024,
    };
  }

  async #workerKeys(first: number, last: number): Promise<string[]> {
    const file = literal(join(this.#sealed.folder, 'workers.parquet'));
    const rows = await this.#engine.rows<{ key: string }>(
      `SELECT key FROM read_parquet(${file}) WHERE worker BETWEEN ${first} AND ${last} ORDER BY worker`,
    );
    return rows.map((row) => row.key);
  }
}

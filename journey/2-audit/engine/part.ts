import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '#law/in-force.types.ts';
import { Engine, literal } from '#store/engine.ts';
import type { SealedMonth } from '../seal-lake.ts';
import { BlockReader } from './blocks.ts';
import { loadCounty } from './county.ts';
import { Folding, type FoldTotals } from './folding.ts';
import { Judging } from './judging.ts';
import type { BlockPlan } from './plan.ts';
import type { CountsByEnterprise, RuleCounts } from './verdict-counts.ts';

/** A block to audit: its place in the plan, and the folder its findings are written to as `block-<index>.jsonl`. */
export interface BlockTask {
  index: number;
  plan: BlockPlan;
  folder: string;
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

/** One process's work in an audit: reads blocks of workers, folds, judges, writes. Which blocks it gets does not matter to the result. */
export class Part {
  readonly #engine: Engine;
  readonly #sealed: SealedMonth;
  readonly #judging: Judging;
  readonly #folding: Folding;
  readonly #reader: BlockReader;

  private constructor(engine: Engine, sealed: SealedMonth, judging: Judging, folding: Folding, reader: BlockReader) {
    this.#engine = engine;
    this.#sealed = sealed;
    this.#judging = judging;
    this.#folding = folding;
    this.#reader = reader;
  }

  static async open(sealed: SealedMonth, law: Law, memory: string): Promise<Part> {
    const engine = await Engine.open({ threads: 1, memory });
    const { seal } = sealed;
    const county = await loadCounty(engine, sealed.folder, seal, law);
    const judging = new Judging(law, { seal: seal.digest, law: law.digest }, seal.month);
    const folding = new Folding(county, law, judging, seal.ownRecords);
    return new Part(engine, sealed, judging, folding, new BlockReader(engine, sealed, county));
  }

  async audit({ index, plan, folder }: BlockTask): Promise<BlockDone> {
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
    return { index, orders: plan.orders, bucketDigests };
  }

  /** Ends the work and gives what was gathered. */
  close(): PartResult {
    this.#reader.close();
    this.#engine.close();
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

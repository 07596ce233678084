import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '#law/in-force.types.ts';
import { Engine, literal } from '#store/engine.ts';
import type { Seal } from '../seal/seal.ts';
import { BlockReader } from './blocks.ts';
import { loadCounty } from './county.ts';
import { Folding, type FoldTotals } from './folding.ts';
import { Judging, type RuleCounts } from './judging.ts';
import type { BlockPlan } from './plan.ts';

/** One process's share of an audit. */
export interface PartRequest {
  sealFolder: string;
  seal: Seal;
  blocks: readonly BlockPlan[];
  /** File the findings of these blocks are written to, one a line, bucket by bucket. */
  file: string;
  memory: string;
  onBlock?(orders: number): void;
}

/** What a share gives back; all numbers add up over shares. */
export interface PartResult {
  byRule: Record<string, RuleCounts>;
  totals: FoldTotals;
  /** `bucket digest` of the lines written, buckets with lines only. */
  bucketDigests: string[];
  peakRssMiB: number;
}

/** Audits blocks of workers: reads, folds, judges, writes. */
export async function auditPart(request: PartRequest, law: Law): Promise<PartResult> {
  const engine = await Engine.open({ threads: 1, memory: request.memory });
  const out = openSync(request.file, 'w');
  try {
    const county = await loadCounty(engine, request.sealFolder, request.seal, law);
    const judging = new Judging(law, { seal: request.seal.digest, law: law.digest }, request.seal.month);
    const folding = new Folding(county, law, judging, request.seal.ownRecords);
    const reader = new BlockReader(engine, { folder: request.sealFolder, seal: request.seal }, county);
    const bucketDigests: string[] = [];
    for (const plan of request.blocks) {
      const first = plan.buckets[0]!.first;
      const last = plan.buckets.at(-1)!.last;
      const block = await reader.read(first, last);
      const keys = await workerKeys(engine, request.sealFolder, first, last);
      for (const bucket of plan.buckets) {
        const lines: string[] = [];
        for (let worker = bucket.first; worker <= bucket.last; worker++) {
          const k = worker - first;
          judging.begin(keys[k]!);
          folding.worker(block, k);
          for (const finding of judging.finish()) lines.push(finding.line);
        }
        if (lines.length > 0) {
          const text = `${lines.join('\n')}\n`;
          writeSync(out, text);
          bucketDigests.push(`${bucket.bucket} ${createHash('sm3').update(text).digest('hex')}`);
        }
      }
      request.onBlock?.(plan.orders);
    }
    return {
      byRule: judging.counts,
      totals: folding.totals,
      bucketDigests,
      peakRssMiB: process.resourceUsage().maxRSS / 1024,
    };
  } finally {
    closeSync(out);
    engine.close();
  }
}

async function workerKeys(engine: Engine, folder: string, first: number, last: number): Promise<string[]> {
  const file = literal(join(folder, 'workers.parquet'));
  const rows = await engine.rows<{ key: string }>(
    `SELECT key FROM read_parquet(${file}) WHERE worker BETWEEN ${first} AND ${last} ORDER BY worker`,
  );
  return rows.map((row) => row.key);
}

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { Engine } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { loadCounty } from './engine/county.ts';
import { addTotals, foldCounty, noTotals } from './engine/folding.ts';
import { Judging, type RuleCounts } from './engine/judging.ts';
import { auditPart, type PartRequest, type PartResult } from './engine/part.ts';
import { type BlockPlan, bucketsOf, planBlocks, shareBlocks } from './engine/plan.ts';
import type { LawRequest } from './law-request.ts';
import type { SealedMonth } from './seal-lake.ts';

/** Orders below which one process is enough. */
const ONE_PROCESS = 5_000_000;

export interface AuditRequest {
  sealed: SealedMonth;
  law: LawRequest;
  /** Folder for the findings and the summary; made, replaced where it exists. */
  folder: string;
  /** Number of processes; absent: one below five million orders, one a core above. */
  processes?: number;
  memory?: string;
  onProgress?(orders: number, of: number): void;
}

/** What an audit found, in numbers. The digest is over the findings alone: times, paths and processes stay outside. */
export interface AuditSummary {
  period: string;
  orders: number;
  workers: number;
  findings: number;
  cannotTell: number;
  byRule: Record<string, RuleCounts>;
  digest: string;
  seal: string;
  law: string;
  knownOn: number | null;
}

/** Audits a sealed month by the law given: findings to `findings.jsonl`, numbers to `summary.json` in the folder. */
export async function auditSealed(
  request: AuditRequest,
): Promise<AuditSummary & { seconds: number; peakRssMiB: number; processes: number }> {
  const started = performance.now();
  const { sealed } = request;
  const law = lawAsKnown(request.law);
  rmSync(request.folder, { recursive: true, force: true });
  mkdirSync(request.folder, { recursive: true });
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const blocks = planBlocks(await bucketsOf(engine, sealed.folder), request.processes);
    const total = blocks.reduce((sum, block) => sum + block.orders, 0);
    const wanted = request.processes ?? (total < ONE_PROCESS ? 1 : availableParallelism());
    const parts = await runParts(request, blocks, Math.max(1, Math.min(wanted, blocks.length)), total);

    const byRule: Record<string, RuleCounts> = {};
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const totals = noTotals(county);
    for (const part of parts) {
      addTotals(totals, part.totals);
      addCounts(byRule, part.byRule);
    }
    const judging = new Judging(law, { seal: sealed.seal.digest, law: law.digest }, sealed.seal.month);
    foldCounty(county, totals, law, judging);
    const lines = judging.finish().map(({ line }) => line);
    addCounts(byRule, judging.counts);
    const file = join(request.folder, 'findings.jsonl');
    writeFileSync(file, '');
    parts.forEach((_, i) => {
      appendFileSync(file, readFileSync(partFile(request.folder, i)));
      rmSync(partFile(request.folder, i));
    });
    const countyText = lines.map((line) => `${line}\n`).join('');
    appendFileSync(file, countyText);
    const digests = [
      ...parts.flatMap((part) => part.bucketDigests),
      `county ${createHash('sm3').update(countyText).digest('hex')}`,
    ];
    const summary: AuditSummary = {
      period: sealed.seal.month,
      orders: sealed.seal.rows.order,
      workers: sealed.seal.workers,
      findings: sum(byRule, 'findings'),
      cannotTell: sum(byRule, 'cannotTell'),
      byRule: Object.fromEntries(Object.entries(byRule).sort(([a], [b]) => (a < b ? -1 : 1))),
      digest: sm3(digests.join('\n')),
      seal: sealed.seal.digest,
      law: law.digest,
      knownOn: law.knownOn,
    };
    writeFileSync(join(request.folder, 'summary.json'), canonicalJson(summary as never));
    writeFileSync(join(request.folder, 'totals.bin'), serialize(totals));
    const peakRssMiB =
      process.resourceUsage().maxRSS / 1024 +
      (parts.length > 1 ? parts.reduce((rss, part) => rss + part.peakRssMiB, 0) : 0);
    return { ...summary, seconds: (performance.now() - started) / 1000, peakRssMiB, processes: parts.length };
  } finally {
    engine.close();
  }
}

const partFile = (folder: string, part: number) => join(folder, `part-${part}.jsonl`);

async function runParts(
  request: AuditRequest,
  blocks: readonly BlockPlan[],
  processes: number,
  total: number,
): Promise<PartResult[]> {
  let done = 0;
  const onBlock = (orders: number) => {
    done += orders;
    request.onProgress?.(done, total);
  };
  const requests = shareBlocks(blocks, processes).map(
    (share, i): PartRequest => ({
      sealFolder: request.sealed.folder,
      seal: request.sealed.seal,
      blocks: share,
      file: partFile(request.folder, i),
      memory: request.memory ?? '192MB',
    }),
  );
  if (processes === 1) return [await auditPart({ ...requests[0]!, onBlock }, lawAsKnown(request.law))];
  return Promise.all(requests.map((part) => forked(part, request.law, onBlock)));
}

function forked(request: PartRequest, law: LawRequest, onBlock: (orders: number) => void): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./engine/part-process.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: process.execArgv.filter((arg) => !arg.startsWith('--test')),
    });
    let result: PartResult | null = null;
    child.on('message', (message) => {
      const said = message as { orders?: number; result?: PartResult };
      if (said.orders !== undefined) onBlock(said.orders);
      if (said.result !== undefined) result = said.result;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (result !== null) resolve(result);
      else reject(new GangwanError('audit-process-failed', { why: signal ?? String(code) }));
    });
    child.send({ request, law });
  });
}

function addCounts(into: Record<string, RuleCounts>, from: Readonly<Record<string, RuleCounts>>): void {
  for (const [rule, counts] of Object.entries(from)) {
    into[rule] ??= { compliant: 0, findings: 0, cannotTell: 0 };
    into[rule].compliant += counts.compliant;
    into[rule].findings += counts.findings;
    into[rule].cannotTell += counts.cannotTell;
  }
}

function sum(byRule: Readonly<Record<string, RuleCounts>>, what: keyof RuleCounts): number {
  return Object.values(byRule).reduce((total, counts) => total + counts[what], 0);
}

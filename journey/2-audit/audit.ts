import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { canonicalJson } from '#basics/canonical.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { Engine } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { loadCounty } from './engine/county.ts';
import { addTotals, foldCounty, noTotals } from './engine/folding.ts';
import { Judging } from './engine/judging.ts';
import { blockFile } from './engine/part.ts';
import { auditBlocks } from './engine/parts.ts';
import { bucketsOf, planBlocks } from './engine/plan.ts';
import {
  addEnterpriseRuleCounts,
  addRuleCounts,
  type CountsByEnterprise,
  type RuleCounts,
} from './engine/verdict-counts.ts';
import type { LawRequest } from './law-request.ts';
import type { SealedMonth } from './seal-lake.ts';

/** Orders below which one process is enough. */
const ONE_PROCESS = 5_000_000;

/** A sealed month, the law to judge it by, and where the findings go. */
export interface AuditRequest {
  sealed: SealedMonth;
  law: LawRequest;
  /** Folder for the findings and the summary; made, replaced where it exists (gone on with where `resume` is told). */
  folder: string;
  /**
   * At least so many blocks, each kept in the folder when it is finished: an audit of the same seal, law and program that was killed there
   * does not judge them again. The findings are the same as of any other audit.
   */
  resume?: { blocks: number };
  /** Number of processes; absent: one below five million orders, one a core above. */
  processes?: number;
  memory?: string;
  onProgress?: (orders: number, of: number) => void;
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

/** File of an audit with its verdicts by enterprise and rule (`CountsByEnterprise`). */
export const enterprisesFile = 'enterprises.json';

/**
 * Audits a sealed month by the law given: findings to `findings.jsonl`, numbers to `summary.json`, those of each enterprise to
 * `enterprises.json` in the folder.
 */
export async function auditSealed(
  request: AuditRequest,
): Promise<AuditSummary & { seconds: number; peakRssMiB: number; processes: number }> {
  const started = performance.now();
  const { sealed } = request;
  const law = lawAsKnown(request.law);
  const keep = request.resume !== undefined;
  if (!keep) rmSync(request.folder, { recursive: true, force: true });
  mkdirSync(request.folder, { recursive: true });
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const blocks = planBlocks(await bucketsOf(engine, sealed.folder), request.resume?.blocks ?? request.processes);
    const total = blocks.reduce((sum, block) => sum + block.orders, 0);
    const wanted = request.processes ?? (total < ONE_PROCESS ? 1 : availableParallelism());
    let audited = 0;
    const { parts, gathered, done } = await auditBlocks({
      sealed,
      law: request.law,
      blocks,
      processes: Math.max(1, Math.min(wanted, blocks.length)),
      folder: request.folder,
      keep,
      memory: request.memory ?? '192MB',
      onBlock: (orders) => {
        audited += orders;
        request.onProgress?.(audited, total);
      },
    });

    const byRule: Record<string, RuleCounts> = {};
    const byEnterprise: CountsByEnterprise = {};
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const totals = noTotals(county);
    for (const part of gathered) {
      addTotals(totals, part.totals);
      addRuleCounts(byRule, part.byRule);
      addEnterpriseRuleCounts(byEnterprise, part.byEnterprise);
    }
    const judging = new Judging(law, { seal: sealed.seal.digest, law: law.digest }, sealed.seal.month);
    foldCounty(county, totals, law, judging);
    const lines = judging.finish().map(({ line }) => line);
    addRuleCounts(byRule, judging.counts);
    addEnterpriseRuleCounts(byEnterprise, judging.byEnterprise);
    const file = join(request.folder, 'findings.jsonl');
    writeFileSync(file, '');
    for (const { index } of done) {
      appendFileSync(file, readFileSync(blockFile(request.folder, index)));
      if (!keep) rmSync(blockFile(request.folder, index));
    }
    const countyText = lines.map((line) => `${line}\n`).join('');
    appendFileSync(file, countyText);
    const digests = [
      ...done.flatMap(({ bucketDigests }) => bucketDigests),
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
    writeFileSync(join(request.folder, enterprisesFile), canonicalJson(byEnterprise as never));
    writeFileSync(join(request.folder, 'totals.bin'), serialize(totals));
    // This process is the first of the parts.
    const [, ...others] = parts;
    const peakRssMiB = others.reduce((rss, part) => rss + part.peakRssMiB, process.resourceUsage().maxRSS / 1024);
    return { ...summary, seconds: (performance.now() - started) / 1000, peakRssMiB, processes: parts.length };
  } finally {
    engine.close();
  }
}

function sum(byRule: Readonly<Record<string, RuleCounts>>, what: keyof RuleCounts): number {
  return Object.values(byRule).reduce((total, counts) => total + counts[what], 0);
}

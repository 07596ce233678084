import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Law } from '#law/in-force.types.ts';
import type { WorkerClass } from '#measures/facts/kinds.ts';
import type { Block } from '#measures/facts/ledger.ts';
import { type Indication, indicatedClass } from '#measures/facts/registers/classification/indicated-class.ts';
import { type EngagementFactors, factorsOf } from '#measures/facts/registers/classification/readings.ts';
import { WorkerFile } from '#measures/facts/registers/register.ts';
import { Engine } from '#store/engine.ts';
import { BlockReader } from './engine/blocks.ts';
import { loadCounty } from './engine/county.ts';
import { Folding } from './engine/folding.ts';
import { Judging } from './engine/judging.ts';
import type { Finding } from './finding.ts';
import { findSeal, type SealedMonth, sealProvisionally } from './seal-lake.ts';
import { findWorker } from './worker-facts.ts';

/** One engagement of a worker in a month: three classes, never one, and why the facts point where they point. */
export interface ClassifiedEngagement extends EngagementFactors {
  platform: string;
  reported: WorkerClass;
  /** The class arbitration or a court found, with its first day; null where none did. It wins from that day. */
  adjudicated: { class: WorkerClass; from: string } | null;
  indication: Indication;
  /** Findings on pay, rest and insurance under the class reported, and under the one indicated where it differs. */
  underReported: readonly Finding[];
  underIndicated: readonly Finding[] | null;
}

/** What `gangwan classify` prints of a lake. */
export interface ClassifiedWorker {
  month: string;
  provisional: boolean;
  worker: string;
  engagements: readonly ClassifiedEngagement[];
}

/** Measures whose duties depend on the class (relations 2.5). */
const byClass = new Set(['pay', 'rest', 'social-insurance', 'occupational-injury']);

/** Classifies one worker's engagements of a month and judges pay, rest and insurance under both classes where they differ. */
export async function classifyWorker(lake: string, worker: string, month: string, law: Law): Promise<ClassifiedWorker> {
  const temporary = mkdtempSync(join(tmpdir(), 'gangwan-'));
  try {
    const sealed = findSeal(lake, month);
    const used = sealed ?? (await sealProvisionally(lake, month, join(temporary, month)));
    return await classifyIn(used, sealed === null, worker, law);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function classifyIn(
  sealed: SealedMonth,
  provisional: boolean,
  worker: string,
  law: Law,
): Promise<ClassifiedWorker> {
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const found = await findWorker(engine, sealed, worker, sealed.seal.month, true);
    if (found === null) throw new GangwanError('audit-unknown-worker', { worker, month: sealed.seal.month });
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const block = await new BlockReader(engine, sealed, county).read(found.worker, found.worker);
    const judge = (under: Block) => findingsOf(under, sealed, law, found.key);
    const reported = judge(block);
    const engagements: ClassifiedEngagement[] = [];
    const file = new WorkerFile(block, 0);
    for (const engagement of file.engagements().filter(({ adjudicated }) => !adjudicated)) {
      const { platform, workerClass } = engagement;
      const factors = factorsOf(file, platform, county.last);
      const indication = indicatedClass(factors.values);
      const ruled = file.engagements().find((each) => each.platform === platform && each.adjudicated);
      const { indicated } = indication;
      const differs = ruled === undefined && indicated !== 'cannot-tell' && indicated !== workerClass;
      const mine = (findings: readonly Finding[]) =>
        findings.filter((each) => each.platform === county.platforms[platform]);
      engagements.push({
        ...factors,
        platform: county.platforms[platform]!,
        reported: workerClass,
        adjudicated: ruled === undefined ? null : { class: ruled.workerClass, from: formatDay(ruled.from) },
        indication,
        underReported: mine(reported),
        underIndicated: differs ? mine(judge(asClass(block, platform, indicated))) : null,
      });
    }
    return { month: sealed.seal.month, provisional, worker: found.key, engagements };
  } finally {
    engine.close();
  }
}

/** The same block with one platform's engagements of another class; records and rows stay as they are. */
function asClass(block: Block, platform: number, workerClass: WorkerClass): Block {
  const records = block.records.map((each) => {
    if (each === undefined) return each;
    const engagements = each.engagements.map((one) => (one.platform === platform ? { ...one, workerClass } : one));
    return { ...each, engagements };
  });
  return { ...block, records };
}

function findingsOf(block: Block, sealed: SealedMonth, law: Law, key: string): Finding[] {
  const judging = new Judging(law, { seal: sealed.seal.digest, law: law.digest }, sealed.seal.month);
  const folding = new Folding(block.county, law, judging, sealed.seal.ownRecords);
  judging.begin(key);
  folding.worker(block, 0);
  return judging
    .finish()
    .map(({ line }) => JSON.parse(line) as Finding)
    .filter((finding) => byClass.has(finding.measure) && finding.verdict === 'finding');
}

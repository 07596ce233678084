import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { WorkerClass } from '#measures/facts/kinds.ts';
import type { Block, Engagement } from '#measures/facts/ledger.ts';
import { weightsFor } from '#measures/facts/registers/classification/class-weights.ts';
import type { FactorReading } from '#measures/facts/registers/classification/counted-factors.ts';
import { type Arrangement, arrangementOf } from '#measures/facts/registers/classification/engagement-arrangement.ts';
import {
  type Indicated,
  type Indication,
  indicatedClass,
} from '#measures/facts/registers/classification/indicated-class.ts';
import { type EngagementFactors, factorsOf } from '#measures/facts/registers/classification/readings.ts';
import { type ShamPattern, shamPatterns } from '#measures/facts/registers/classification/sham-patterns.ts';
import { WorkerFile } from '#measures/facts/registers/register.ts';
import { Engine } from '#store/engine.ts';
import { BlockReader } from './engine/blocks.ts';
import { loadCounty } from './engine/county.ts';
import { Folding } from './engine/folding.ts';
import { Judging } from './engine/judging.ts';
import { readEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { openLake, segmentsOf } from './lake/lake.ts';
import { findSeal, type SealedMonth, sealProvisionally } from './seal-lake.ts';
import { findWorker } from './worker-facts.ts';

/** A reading with the records it was counted from, by table and record number; none where somebody said it. */
export interface ReadingWithRecords extends Omit<FactorReading, 'places'> {
  records: readonly { table: string; recordId: string }[];
}

/** One matter judged under two classes: what is found, or why it cannot be told; null where nothing is. */
export interface UnderBoth {
  rule: string;
  measure: string;
  period: string;
  reported: Finding | null;
  indicated: Finding | null;
}

/** One engagement of a worker in a month: three classes, never one, and why the facts point where they point. */
export interface ClassifiedEngagement extends Omit<EngagementFactors, 'readings'> {
  platform: string;
  workerId: string;
  reported: WorkerClass;
  /** The class arbitration or a court found, with its first day; null where none did by the month's end. It wins from that day. */
  adjudicated: { class: WorkerClass; from: string } | null;
  readings: readonly ReadingWithRecords[];
  indication: Indication;
  arrangement: Arrangement;
  patterns: readonly ShamPattern[];
  /**
   * Pay, rest and insurance under the class reported and under the one indicated, where they differ and no decision covers the whole
   * month; only what differs between the two. Null where there is but one class to judge by.
   */
  underBoth: readonly UnderBoth[] | null;
}

/** What `gangwan classify` prints of a lake. */
export interface ClassifiedWorker {
  month: string;
  provisional: boolean;
  worker: string;
  engagements: readonly ClassifiedEngagement[];
}

/** Measures whose duties depend on the class (relations 2.5). */
const byClass = new Set(['employment-relationship', 'pay', 'rest', 'social-insurance', 'occupational-injury']);

/** Forms of one labour relationship: an indication of one agrees with each. */
const labour: ReadonlySet<WorkerClass> = new Set(['employee', 'part-time', 'dispatched']);

/** Whether facts indicate another class than the one reported. */
export function differsFrom(indicated: Indicated, reported: WorkerClass): boolean {
  if (indicated === 'cannot-tell') return false;
  return indicated === 'employee' ? !labour.has(reported) : indicated !== reported;
}

/** Classifies one worker's engagements of a month and judges pay, rest and insurance under both classes where they differ. */
export async function classifyWorker(lake: string, worker: string, month: string, law: Law): Promise<ClassifiedWorker> {
  const temporary = mkdtempSync(join(tmpdir(), 'gangwan-'));
  try {
    const sealed = findSeal(lake, month);
    const used = sealed ?? (await sealProvisionally(lake, month, join(temporary, month)));
    const engine = await Engine.open({ threads: 1, memory: '512MB' });
    try {
      return { month, provisional: sealed === null, ...(await classifyIn(engine, lake, used, worker, law)) };
    } finally {
      engine.close();
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function classifyIn(
  engine: Engine,
  lake: string,
  sealed: SealedMonth,
  worker: string,
  law: Law,
): Promise<Pick<ClassifiedWorker, 'worker' | 'engagements'>> {
  const found = (await findWorker(engine, sealed, worker, sealed.seal.month, true))!;
  const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
  const reader = new BlockReader(engine, sealed, county);
  const block = await reader.read(found.worker, found.worker);
  reader.close();
  const weights = weightsFor(law, county.last);
  const file = new WorkerFile(block, 0);
  const judge = (under: Block) => verdictsOn(under, sealed, law, found.key);
  const asReported = judge(block);
  const engagements: ClassifiedEngagement[] = [];
  for (const { platform, workerId } of file.engagements()) {
    const all = block.records[0]!.engagements.filter((one) => one.platform === platform && one.from <= county.last);
    const reported = all.findLast(({ adjudicated }) => !adjudicated)!;
    const ruled = all.findLast(({ adjudicated }) => adjudicated);
    const { values, readings, standings } = factorsOf(file, platform, law);
    const indication = indicatedClass(values, weights);
    const { indicated } = indication;
    const arrangement = arrangementOf(file, platform, county.last);
    const uscc = county.platforms[platform]!;
    const open = ruled === undefined || ruled.from > county.first;
    const other = open && differsFrom(indicated, reported.workerClass) ? (indicated as WorkerClass) : null;
    const mine = (findings: readonly Finding[]) => findings.filter((each) => each.platform === uscc);
    engagements.push({
      platform: uscc,
      workerId,
      reported: reported.workerClass,
      adjudicated: ruled === undefined ? null : { class: ruled.workerClass, from: formatDay(ruled.from) },
      values,
      standings,
      readings: await withRecords(engine, lake, readings, { platformUscc: uscc, workerId }, county),
      indication,
      arrangement,
      patterns: shamPatterns(arrangement, indicated),
      underBoth: other === null ? null : sideBySide(mine(asReported), mine(judge(inClass(block, platform, other)))),
    });
  }
  return { worker: found.key, engagements };
}

/** The same block with one platform's reported class replaced; an adjudicated class, records and rows stay as they are. */
function inClass(block: Block, platform: number, workerClass: WorkerClass): Block {
  const changed = (one: Engagement) => (one.platform === platform && !one.adjudicated ? { ...one, workerClass } : one);
  const records = block.records.map((each) =>
    each === undefined ? each : { ...each, engagements: each.engagements.map(changed) },
  );
  return { ...block, records };
}

/** Findings and cannot-tells on what depends on the class. */
function verdictsOn(block: Block, sealed: SealedMonth, law: Law, key: string): Finding[] {
  const judging = new Judging(law, { seal: sealed.seal.digest, law: law.digest }, sealed.seal.month);
  const folding = new Folding(block.county, law, judging, sealed.seal.ownRecords);
  judging.begin(key);
  folding.worker(block, 0);
  return judging
    .finish()
    .map(({ line }) => JSON.parse(line) as Finding)
    .filter((finding) => byClass.has(finding.measure) && finding.source === undefined);
}

/** What comes out differently, findings before cannot-tells; a cannot-tell on one side alone counts only beside the other class's answer. */
function sideBySide(reported: readonly Finding[], indicated: readonly Finding[]): UnderBoth[] {
  const matter = ({ rule, period, record }: Finding) => `${rule}\n${period}\n${record ?? ''}`;
  const matters = new Map<string, UnderBoth>();
  for (const [side, findings] of [
    ['reported', reported],
    ['indicated', indicated],
  ] as const)
    for (const finding of findings) {
      const { rule, measure, period } = finding;
      const both = matters.get(matter(finding)) ?? { rule, measure, period, reported: null, indicated: null };
      // Of a finding and a cannot-tell on one matter the finding is the answer.
      if (both[side] === null || both[side].verdict === 'cannot-tell') both[side] = finding;
      matters.set(matter(finding), both);
    }
  const same = ({ reported: a, indicated: b }: UnderBoth) =>
    a !== null &&
    b !== null &&
    a.verdict === b.verdict &&
    a.amountFen === b.amountFen &&
    a.quantity?.value === b.quantity?.value &&
    a.reason === b.reason;
  const told = ({ reported: a, indicated: b }: UnderBoth) => a?.verdict === 'finding' || b?.verdict === 'finding';
  const all = [...matters.values()].filter((both) => !same(both));
  return [...all.filter(told), ...all.filter((both) => !told(both))];
}

async function withRecords(
  engine: Engine,
  lake: string,
  readings: readonly FactorReading[],
  id: { platformUscc: string; workerId: string },
  { first, last }: { first: number; last: number },
): Promise<ReadingWithRecords[]> {
  const opened = openLake(lake);
  const numbers = new Map<string, string>();
  const places = Map.groupBy(
    readings.flatMap((reading) => reading.places),
    ({ table }) => table,
  );
  for (const [table, own] of places) {
    const rows = await readEvidence(engine, opened, {
      tables: [table],
      ids: [id],
      platforms: [id.platformUscc],
      from: first,
      to: last,
      segments: new Set(segmentsOf(opened, table).map(({ segment }) => segment)),
      places: new Set(own.map(({ segment, row }) => `${segment} ${row}`)),
    });
    for (const { segment, row, recordId } of rows) numbers.set(`${table} ${segment} ${row}`, recordId);
  }
  return readings.map(({ places: own, ...reading }) => ({
    ...reading,
    records: own.flatMap(({ table, segment, row }) => {
      const recordId = numbers.get(`${table} ${segment} ${row}`);
      return recordId === undefined ? [] : [{ table, recordId }];
    }),
  }));
}

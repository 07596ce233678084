import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Instant } from '#basics/instant.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { Engine } from '#store/engine.ts';
import type { Entry, LakeEntry, ReceiptEntry, SegmentEntry, Source } from '../2-audit/lake/entry.ts';
import { lakeVersion } from '../2-audit/lake/entry.ts';
import { filesTaken, LakeWriter } from '../2-audit/lake/lake.ts';
import { downloadedFiles, type ForeignFormat } from './adapters/download.ts';
import { type MinistryReport, ministryFiles } from './adapters/ride-hailing/ministry.ts';
import { planOf, type TablePlan } from './column-plan.ts';
import { type LocalCopy, localCopy, readInPlace } from './local-copy.ts';
import { type SentFile, sentFiles } from './packages/sent-files.ts';
import { csvHead, csvRelation } from './readers/csv.ts';
import { jsonLinesRelation } from './readers/json-lines.ts';
import { parquetRelation } from './readers/parquet.ts';
import { salvageCsv, salvageJsonLines } from './salvage.ts';
import type { Arrival } from './staging.ts';
import { alreadyTaken, takeFile } from './take-file.ts';
import { countyKeyId } from './worker-key.ts';

/** What a sender gets back for each file. `accepted + quarantined + duplicate` are all its rows; `revised` are among the accepted. */
export interface Receipt {
  /** Name of the file, folder or archive handed over. */
  package: string;
  table: TableName;
  file: string;
  rows: number;
  accepted: number;
  quarantined: number;
  revised: number;
  duplicate: number;
  conflicts: number;
  marked: number;
  /** Content digest of what the file left in the lake; that of the first time where it was sent before. */
  digest: string;
  sourceDigest: string;
  /** The file was in the lake before; nothing was added. */
  alreadyTaken: boolean;
  /** Columns of the file the exchange does not know; not kept. */
  ignoredColumns: readonly string[];
  /** Path of the quarantine file inside the lake. */
  quarantineFile: string | null;
}

/** What is taken in, into which lake, from whom and when. */
export interface TakeInOptions {
  /** Folder of the lake, made where there is none; or its writer, where somebody holds it open (it stays open). */
  lake: string | LakeWriter;
  /** Files, package folders or archives. */
  paths: readonly string[];
  /** Who sent them; where not given, what the package says, else the platform. */
  source?: Source;
  /** When they were received; null: not stated. The clock is never asked. */
  receivedAt?: Instant | null;
  /** The county's secret for worker keys. */
  countyKey: Uint8Array;
  /** The one enterprise whose records may be in them; a file with another’s is refused. Rows need not repeat who it is. */
  only?: string;
  /** The table of files whose name and package do not say it. */
  table?: TableName;
  /** Another company's export, which an adapter turns into tables of the exchange. */
  format?: ForeignFormat | 'ride-ministry';
  /** For such an export: the worker's id where it names none, and the time zone of times it gives in UTC only. */
  worker?: string;
  timeZone?: string;
  threads?: number;
  memory?: string;
  onProgress?: (step: { file: string; table: TableName }) => void;
}

/**
 * Takes packages into a lake, file by file; each file is whole in the lake or not there at all.
 * @throws lake-locked, lake-other-county-key, intake-… for what cannot be read as a whole (earlier files of the call stay taken in)
 */
export async function takeIn(
  options: TakeInOptions,
): Promise<{ receipts: Receipt[]; ministry: MinistryReport | null }> {
  const lake = typeof options.lake === 'string' ? new LakeWriter(options.lake) : options.lake;
  const before = lake.stagedSoFar;
  let engine: Engine | undefined;
  const receipts: Receipt[] = [];
  let ministry: MinistryReport | null = null;
  try {
    beginLake(lake, options.countyKey);
    const spillTo = join(lake.dir, 'tmp', 'spill');
    mkdirSync(spillTo, { recursive: true });
    engine = await Engine.open({
      threads: options.threads ?? 2,
      memory: options.memory ?? '2GB',
      spillTo,
      secretSpill: true,
    });
    const take = async (files: readonly SentFile[], engine: Engine) => {
      for (const file of files) {
        const before = lake.stagedSoFar;
        try {
          receipts.push(await takeOne(lake, engine, options, file));
        } finally {
          lake.dropStaged(before);
        }
        // Small files share one wait for the disk.
        if (receipts.length % 64 === 0 || receipts.at(-1)!.rows > 1000) await lake.flushShared();
      }
    };
    if (options.format === 'ride-ministry') {
      // Records of one order lie in several files: they are read together.
      const read = await ministryFiles(lake, engine, options.paths, options.countyKey);
      ministry = read.report;
      await take(read.files, engine);
    } else for (const path of options.paths) await take(await filesOf(lake, options, path), engine);
    return { receipts, ministry };
  } finally {
    engine?.close();
    try {
      await lake.flushShared();
    } finally {
      // A server holds the lake open for months: what was unpacked goes now, whatever became of it.
      lake.dropStaged(before);
      if (lake !== options.lake) lake.close();
    }
  }
}

function filesOf(lake: LakeWriter, options: TakeInOptions, path: string): Promise<SentFile[]> {
  const stage = (suffix: string) => lake.stage(suffix);
  const { format, worker = null, timeZone = null, table = null } = options;
  return format === undefined || format === 'ride-ministry'
    ? sentFiles(path, stage, table)
    : downloadedFiles(path, { format, worker, timeZone }, stage);
}

/**
 * Writes the first line of a new lake.
 * @throws lake-other-county-key where its worker keys were made with another key
 */
export function beginLake(lake: LakeWriter, countyKey: Uint8Array): void {
  const given = countyKeyId(countyKey);
  const first = lake.entries[0] as Entry<LakeEntry> | undefined;
  if (first === undefined) lake.commit<LakeEntry>({ kind: 'lake', version: lakeVersion, countyKeyId: given });
  else if (first.countyKeyId !== given)
    throw new GangwanError('lake-other-county-key', { lake: lake.dir, wanted: first.countyKeyId, given });
}

async function takeOne(lake: LakeWriter, engine: Engine, options: TakeInOptions, file: SentFile): Promise<Receipt> {
  const { table, covers } = file;
  options.onProgress?.({ file: file.name, table });
  const source = options.source ?? file.source ?? 'platform';
  const binary = file.format === 'parquet';
  const known = mayBeKnown(lake, file);
  const copy =
    (known ? null : readInPlace(file.path, file.name, binary)) ??
    (await localCopy(file.path, file.name, binary, () => lake.stage(), file.archiveBytes));
  const { original } = file;
  const sourceDigest = original === undefined ? copy.digest : () => Promise.resolve(original.digest);
  const statedPlatform = file.platformUscc ?? options.only ?? null;
  const sent = { table, source, covers, statedPlatform };
  if (known) {
    const digest = await sourceDigest();
    if (file.digest !== null && file.digest !== digest)
      throw new GangwanError('intake-digest-differs', { file: file.name, wanted: file.digest, found: digest });
    const before = alreadyTaken(lake, { ...sent, sourceDigest: digest });
    if (before !== null) return receiptOf(file, before, true, []);
  } else void copy.digest();
  const plan = planOf(table);
  const reading = await readingOf(lake, engine, file, copy, plan);
  const arrival: Arrival = {
    ...sent,
    sourceDigest,
    ...reading,
    statedRows: file.rows,
    sourceName: file.name,
    sourceBytes: file.original?.bytes ?? copy.bytes,
    adapter: file.original?.adapter ?? null,
    receivedAt: options.receivedAt ?? null,
    given: statedPlatform === null ? {} : { platformUscc: statedPlatform },
    ...(options.only === undefined ? {} : { only: options.only }),
    assertUnchanged: copy.assertUnchanged,
  };
  const entry = await takeFile(lake, engine, arrival, options.countyKey);
  return receiptOf(file, entry, false, reading.relation.ignored);
}

/** Whether the digest must be known first: the sender stated it, or the lake holds a file of that length, which may be this one. */
function mayBeKnown(lake: LakeWriter, file: SentFile): boolean {
  if (file.digest !== null || file.original !== undefined) return true;
  const { size } = statSync(file.path);
  return filesTaken(lake).some((entry) => entry.sourceBytes === size);
}

/** How the engine reads a file, and how it is read where that fails. */
async function readingOf(
  lake: LakeWriter,
  engine: Engine,
  file: SentFile,
  copy: LocalCopy,
  plan: TablePlan,
): Promise<Pick<Arrival, 'relation' | 'salvage' | 'notEmpty'>> {
  if (file.format === 'parquet')
    return { relation: await parquetRelation(engine, copy.path, plan, file.name), salvage: null, notEmpty: true };
  const to = lake.stage('.csv');
  if (file.format === 'jsonl') {
    const relation = jsonLinesRelation(copy.path, plan);
    const { creditCodes } = relation;
    return {
      relation,
      notEmpty: copy.bytes > 0,
      salvage: async () => {
        const { names, bad } = await salvageJsonLines(copy.path, plan, to);
        return { relation: csvRelation(to, { names, creditCodes }, plan, true), bad };
      },
    };
  }
  const head = csvHead(copy.path, plan, file.name);
  if (head === null) return { relation: nothing, salvage: null, notEmpty: false };
  return {
    relation: csvRelation(copy.path, head, plan),
    notEmpty: head.rest,
    salvage: async () => {
      const { bad } = await salvageCsv(copy.path, head.names, to);
      return { relation: csvRelation(to, head, plan, true), bad };
    },
  };
}

/** A file without even a head: its sender says that nothing happened. */
const nothing: Arrival['relation'] = {
  sql: '(SELECT 1 AS none WHERE false)',
  raws: new Map(),
  names: [],
  nameSql: ['none'],
  ignored: [],
  rowColumn: null,
  creditCodes: [],
};

function receiptOf(
  file: SentFile,
  entry: Entry<SegmentEntry | ReceiptEntry>,
  taken: boolean,
  ignoredColumns: readonly string[],
): Receipt {
  return {
    package: file.package,
    table: entry.table as TableName,
    file: file.name,
    rows: entry.rows,
    accepted: taken ? 0 : entry.accepted,
    quarantined: entry.quarantined,
    revised: taken ? 0 : entry.revised,
    duplicate: taken ? entry.rows - entry.quarantined : entry.duplicate,
    conflicts: taken ? 0 : entry.conflicts,
    marked: entry.marked,
    digest: entry.contentDigest,
    sourceDigest: entry.sourceDigest,
    alreadyTaken: taken,
    ignoredColumns,
    quarantineFile: entry.quarantineFile,
  };
}

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Instant } from '#basics/instant.ts';
import type { Entry, LakeEntry, ReceiptEntry, SegmentEntry, Source } from '#journey/2-audit/lake/entry.ts';
import { lakeVersion } from '#journey/2-audit/lake/entry.ts';
import { LakeWriter } from '#journey/2-audit/lake/lake.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { Engine } from '#store/engine.ts';
import { planOf } from './column-plan.ts';
import { readName } from './file-name.ts';
import { localCopy } from './local-copy.ts';
import { csvHeader, csvRelation } from './readers/csv.ts';
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

export interface TakeInOptions {
  /** Folder of the lake; made where there is none. */
  lake: string;
  /** Files, package folders or archives. */
  paths: readonly string[];
  /** Who sent them; default `platform`. */
  source?: Source;
  /** When they were received; null: not stated. The clock is never asked. */
  receivedAt?: Instant | null;
  /** The county's secret for worker keys. */
  countyKey: Uint8Array;
  threads?: number;
  memory?: string;
  onProgress?: (step: { file: string; table: TableName }) => void;
}

/**
 * Takes packages into a lake, file by file; each file is whole in the lake or not there at all.
 * @throws lake-locked, lake-other-county-key, intake-… for what cannot be read as a whole (earlier files of the call stay taken in)
 */
export async function takeIn(options: TakeInOptions): Promise<{ receipts: Receipt[] }> {
  const lake = new LakeWriter(options.lake);
  let engine: Engine | undefined;
  try {
    beginLake(lake, options.countyKey);
    const spillTo = join(options.lake, 'tmp', 'spill');
    mkdirSync(spillTo, { recursive: true });
    engine = await Engine.open({ threads: options.threads ?? 2, memory: options.memory ?? '2GB', spillTo });
    const receipts: Receipt[] = [];
    for (const path of options.paths) {
      if (!existsSync(path) || !statSync(path).isFile()) throw new GangwanError('intake-nothing-to-read', { path });
      receipts.push(await takeOne(lake, engine, options, path));
    }
    return { receipts };
  } finally {
    engine?.close();
    lake.close();
  }
}

/** Writes the first line of a new lake; refuses a lake whose worker keys were made with another key. */
function beginLake(lake: LakeWriter, countyKey: Uint8Array): void {
  const given = countyKeyId(countyKey);
  const first = lake.entries[0] as Entry<LakeEntry> | undefined;
  if (first === undefined) lake.commit<LakeEntry>({ kind: 'lake', version: lakeVersion, countyKeyId: given });
  else if (first.countyKeyId !== given)
    throw new GangwanError('lake-other-county-key', { lake: lake.dir, wanted: first.countyKeyId, given });
}

async function takeOne(lake: LakeWriter, engine: Engine, options: TakeInOptions, path: string): Promise<Receipt> {
  const name = basename(path);
  const said = readName(name);
  if (said.table === null)
    throw new GangwanError('intake-unknown-table', { file: name, examples: 'order.csv, worker.csv' });
  const table = said.table;
  options.onProgress?.({ file: name, table });
  const source = options.source ?? 'platform';
  const copy = await localCopy(path, false, () => lake.stage('.csv'));
  const before = alreadyTaken(lake, { table, source, sourceDigest: copy.digest });
  if (before !== null) return receiptOf(name, before, true, []);
  const plan = planOf(table);
  const header = csvHeader(copy.path, plan, name);
  if (header === null) throw new GangwanError('intake-unknown-header', { file: name, table, expected: '' });
  const relation = csvRelation(copy.path, header, plan);
  const entry = await takeFile(
    lake,
    engine,
    {
      table,
      relation,
      salvaged: [],
      rowColumn: null,
      sourceName: name,
      sourceDigest: copy.digest,
      sourceBytes: copy.bytes,
      source,
      receivedAt: options.receivedAt ?? null,
      covers: said.covers,
      given: {},
      assertUnchanged: copy.assertUnchanged,
    },
    options.countyKey,
  );
  return receiptOf(name, entry, false, relation.ignored);
}

function receiptOf(
  packageName: string,
  entry: Entry<SegmentEntry | ReceiptEntry>,
  taken: boolean,
  ignoredColumns: readonly string[],
): Receipt {
  return {
    package: packageName,
    table: entry.table as TableName,
    file: entry.sourceName,
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

import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Engine } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import type { OtherEntry } from '../../../2-audit/lake/entry.ts';
import { type LakeWriter, pathIn } from '../../../2-audit/lake/lake.ts';
import { csvLine } from '../../csv-text.ts';
import { localCopy } from '../../local-copy.ts';
import { unpack } from '../../packages/archive.ts';
import { readName } from '../../packages/file-name.ts';
import type { SentFile } from '../../packages/sent-files.ts';
import { workerKey } from '../../worker-key.ts';
import type { TextRow } from '../held-rows.ts';
import { changedRows, lastOf, rowsIn } from '../held-rows.ts';
import { readMinistryFile, tableOfFile } from './read-records.ts';
import type { MinistryRecord } from './record.ts';
import { type LabourItem, type RideJoin, type RideReport, rideRows, withoutElsewhere } from './rows.ts';

/** The county: Chengkou. */
const AREA = '500229';
const ADAPTER = 'ride-ministry/1';

/** What a run of the adapter did, beside the receipts of the rows. */
export interface MinistryReport extends RideReport {
  /** Records that were not held before. */
  newRecords: number;
  /** Rows left out because the lake holds them just so. */
  unchanged: number;
  unread: readonly { file: string; lines: readonly number[] }[];
}

/**
 * Ministry records from the city's data platform → files of `order` and `session`. What is kept of the records stays in the lake
 * (`ministry/`), so that a later file completes an earlier one; without new files everything is joined again with what came since (labour
 * items, registered workers). Only rows that are new or changed are handed on, changed ones with the next version.
 * @throws intake-nothing-to-read
 */
export async function ministryFiles(
  lake: LakeWriter,
  engine: Engine,
  paths: readonly string[],
  countyKey: Uint8Array,
): Promise<{ files: SentFile[]; report: MinistryReport }> {
  const keys = new Map<string, string>();
  const keyOf = (licence: string) => {
    const known = keys.get(licence) ?? workerKey(countyKey, licence);
    keys.set(licence, known);
    return known;
  };
  const found: MinistryRecord[] = [];
  const unread: { file: string; lines: number[] }[] = [];
  const files: Below[] = [];
  for (const path of paths) files.push(...(await filesBelow(path, (suffix) => lake.stage(suffix))));
  for (const { name, path, kind } of files) {
    const table = tableOfFile(kind);
    const { format } = readName(basename(name));
    if (table === null || format === null || format === 'parquet') continue;
    const copy = await localCopy(path, name, false, () => lake.stage());
    const read = await readMinistryFile(copy.path, format, table, keyOf);
    // One by one: a month of a file is more than a call takes arguments.
    for (const one of read.records) found.push(one);
    if (read.unreadLines.length > 0) unread.push({ file: name, lines: read.unreadLines });
  }
  const before = keptBefore(lake);
  if (found.length + before.length + unread.length === 0)
    throw new GangwanError('intake-nothing-to-read', { path: paths.join(' ') });
  const held = new Set(before.map((one) => canonicalJson(one as never)));
  const all = withoutElsewhere([...before, ...found], AREA);
  const fresh = [...new Set(all.map((one) => canonicalJson(one as never)))].filter((line) => !held.has(line)).sort();
  // Kept before the rows are taken in: cut off between, the next run makes the rows from what is kept.
  if (fresh.length > 0) keep(lake, fresh);
  const { orders, sessions, report } = rideRows(all, AREA, await joinOf(lake, engine));
  const made: SentFile[] = [];
  let unchanged = 0;
  for (const [table, rows] of [
    ['order', orders],
    ['session', sessions],
  ] as const) {
    const changed = await changedRows(lake, engine, table, rows);
    unchanged += rows.length - changed.length;
    if (changed.length > 0) made.push(sentFile(table, changed, lake.stage('.csv')));
  }
  return { files: made, report: { ...report, newRecords: fresh.length, unchanged, unread } };
}

/** A file handed over: as it is shown, where it lies, and the name that says which records it holds. */
interface Below {
  name: string;
  path: string;
  kind: string;
}

/** A file, the files of a folder, or those of a .zip. */
async function filesBelow(path: string, stage: (suffix: string) => string): Promise<Below[]> {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) throw new GangwanError('intake-nothing-to-read', { path });
  const own = basename(resolve(path));
  if (there.isDirectory())
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ name: relative(path, file).replaceAll('\\', '/'), path: file, kind: file }));
  if (!own.toLowerCase().endsWith('.zip')) return [{ name: own, path: resolve(path), kind: resolve(path) }];
  const entries = await unpack(path, own, isRideFile, stage);
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, at]) => ({ name, path: at, kind: name }));
}

/** Whether a name says which of the ministry's records a file holds, and in which form. */
export function isRideFile(name: string): boolean {
  const { format } = readName(basename(name));
  return tableOfFile(name) !== null && format !== null && format !== 'parquet';
}

function keptBefore(lake: LakeWriter): MinistryRecord[] {
  return (lake.entries as readonly OtherEntry[])
    .filter(({ kind }) => kind === 'ministry')
    .flatMap(({ file }) => readFileSync(pathIn(lake, file!), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MinistryRecord);
}

function keep(lake: LakeWriter, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  const digest = sm3(text);
  const file = `ministry/${lake.nextSeq}-${digest.slice(0, 16)}.jsonl`;
  const staged = lake.stage('.jsonl');
  writeFileSync(staged, text);
  lake.place(staged, file);
  lake.commit<OtherEntry>({ kind: 'ministry', file, records: lines.length, contentDigest: digest });
}

async function joinOf(lake: LakeWriter, engine: Engine): Promise<RideJoin> {
  const workers = new Map<string, string>();
  const items = new Map<string, LabourItem>();
  const registered = rowsIn(lake, 'worker');
  if (registered !== null) {
    const rows = await engine.rows<{ u: string; k: string; id: string }>(
      `SELECT "platformUscc" AS u, "workerKey" AS k, min("workerId") AS id FROM (${lastOf(registered, '*')}) WHERE "workerKey" IS NOT NULL GROUP BY ALL`,
    );
    for (const { u, k, id } of rows) workers.set(`${u} ${k}`, id);
  }
  const supplied = rowsIn(lake, 'rideLabourItem');
  if (supplied !== null) {
    const rows = await engine.rows<LabourItem & { u: string; o: string; recordId: string }>(
      `SELECT "platformUscc" AS u, "orderRecordId" AS o, "recordId", "workerGrossFen", "platformFeeFen", "penaltyFen", "takeRateShown"
       FROM (${lastOf(supplied, '*')}) ORDER BY u, o, "recordId" DESC`,
    );
    for (const { u, o, workerGrossFen, platformFeeFen, penaltyFen, takeRateShown } of rows)
      items.set(`${u} ${o}`, { workerGrossFen, platformFeeFen, penaltyFen, takeRateShown });
  }
  return {
    workerIdOf: (uscc, key) => workers.get(`${uscc} ${key}`) ?? null,
    itemOf: (uscc, order) => items.get(`${uscc} ${order}`) ?? null,
  };
}

function sentFile(table: 'order' | 'session', rows: readonly TextRow[], path: string): SentFile {
  const names = Object.keys(rows[0]!);
  const text = `${[csvLine(names), ...rows.map((row) => csvLine(names.map((name) => row[name] ?? '')))].join('\n')}\n`;
  writeFileSync(path, text);
  return {
    package: 'ride-ministry',
    name: `${table}-ministry.csv`,
    path,
    table,
    format: 'csv',
    covers: null,
    platformUscc: null,
    source: 'platform',
    rows: rows.length,
    digest: null,
    original: { digest: sm3(text), bytes: Buffer.byteLength(text), adapter: ADAPTER },
  };
}

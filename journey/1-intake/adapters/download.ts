import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm3 } from '#store/sm3.ts';
import { unpack } from '../packages/archive.ts';
import type { SentFile } from '../packages/sent-files.ts';
import { columnReader, type ForeignCsv, readForeignCsv } from './foreign-csv.ts';
import { type DownloadContext, ordersOf, paysOf, sessionsOf, type TableText, TimeZoneNeeded } from './uber.ts';
import { fileKinds, tripColumns } from './uber-columns.ts';

export type ForeignFormat = 'uber-eats' | 'uber-rides';

/** Stands for a company that has no unified social credit code: a code of the right shape that no register gives out. */
export const foreignPlatform = '99000000UBER00000B';

/** How to read a worker’s own download. */
export interface DownloadOptions {
  format: ForeignFormat;
  /** The worker's id in the lake where the files name none; null: derived from the first trip, the same in every later download. */
  worker: string | null;
  /** IANA time zone of columns that are only in UTC; null: what the files say. */
  timeZone: string | null;
}

const tableOf = { trips: ordersOf, states: sessionsOf, payments: paysOf } as const;
type Kind = keyof typeof tableOf;

/**
 * A worker's own download from another company, a folder or the .zip as it came, turned into files of the exchange: trips become `order`,
 * states `session`, payments `pay`. The digests kept are those of the files as the worker brought them.
 * @throws intake-nothing-to-read, intake-time-zone-needed, intake-unsafe-archive
 */
export async function downloadedFiles(
  path: string,
  options: DownloadOptions,
  stage: (suffix: string) => string,
): Promise<SentFile[]> {
  const name = basename(resolve(path));
  const found = await foreignFiles(path, name, stage);
  if (found.length === 0) throw new GangwanError('intake-nothing-to-read', { path });
  const read = found.map((file) => ({ ...file, csv: readForeignCsv(file.path) }));
  const trips = read.filter((file) => file.kind === 'trips').map((file) => file.csv);
  const context: DownloadContext = {
    trade: options.format === 'uber-eats' ? '02' : '01',
    platformUscc: foreignPlatform,
    workerId: options.worker ?? workerByFirstTrip(trips),
    timeZone: options.timeZone ?? timeZoneIn(trips),
  };
  return read.map((file) => {
    const { table, text } = convert(tableOf[file.kind], file.csv, context, file.name);
    const staged = stage('.csv');
    writeFileSync(staged, text);
    const data = readFileSync(file.path);
    return {
      package: name,
      name: file.name,
      path: staged,
      table,
      format: 'csv',
      covers: null,
      platformUscc: null,
      source: 'worker',
      rows: null,
      digest: null,
      original: {
        digest: sm3(data),
        bytes: data.length,
        adapter: `${options.format}/1 ${context.workerId} ${context.timeZone}`,
      },
    };
  });
}

async function foreignFiles(
  path: string,
  name: string,
  stage: (suffix: string) => string,
): Promise<{ kind: Kind; name: string; path: string }[]> {
  const entries: [string, string][] = [];
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined)
    throw new GangwanError('intake-nothing-to-read', { path });
  if (lstatSync(path).isDirectory()) {
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const at = join(entry.parentPath, entry.name);
        entries.push([relative(path, at).replaceAll('\\', '/'), at]);
      }
  } else entries.push(...(await unpack(path, name, (entry) => kindOf(entry) !== null, stage)));
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([inside, at]) => {
      const kind = kindOf(inside);
      return kind === null ? [] : [{ kind, name: inside, path: at }];
    });
}

/** Which of the files a name is; null for the rest of the download, and for what the worker did as a customer. */
function kindOf(name: string): Kind | null {
  const lower = name.toLowerCase();
  const file = basename(lower);
  if (!file.endsWith('.csv') || file.startsWith('.') || /rider|customer/.test(lower)) return null;
  return (Object.keys(fileKinds) as Kind[]).find((kind) => fileKinds[kind].test(file)) ?? null;
}

function convert(
  into: (file: ForeignCsv, context: DownloadContext) => TableText,
  csv: ForeignCsv,
  context: DownloadContext,
  file: string,
): TableText {
  try {
    return into(csv, context);
  } catch (error) {
    if (error instanceof TimeZoneNeeded) throw new GangwanError('intake-time-zone-needed', { file });
    throw error;
  }
}

function timeZoneIn(trips: readonly ForeignCsv[]): string | null {
  for (const file of trips) {
    const { read } = columnReader(file, tripColumns);
    for (const row of file.rows) if (read(row, 'timeZone') !== '') return read(row, 'timeZone');
  }
  return null;
}

/** Downloads hold a whole working life, so its first trip names the worker without naming a person. */
function workerByFirstTrip(trips: readonly ForeignCsv[]): string {
  const starts = trips.flatMap((file) => {
    const { read } = columnReader(file, tripColumns);
    return file.rows.map((row) => read(row, 'begunLocal') || read(row, 'begunUtc')).filter((text) => text !== '');
  });
  return `worker-${sm3(starts.sort()[0] ?? 'no trip').slice(0, 12)}`;
}

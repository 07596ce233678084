import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { monthOf, parseDay, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import type { Entry, OtherEntry, SegmentEntry } from './lake/entry.ts';
import { filesTaken, type Lake, LakeWriter, openLake, segmentsOf } from './lake/lake.ts';
import { hotTables } from './seal/hot-columns.ts';
import type { SegmentRef } from './seal/resolve.ts';
import { type Seal, type SealFiles, sealMonth } from './seal/seal.ts';

/** A seal as the lake's manifest names it. */
interface SealEntry extends OtherEntry {
  kind: 'seal';
  month: string;
  /** Folder inside the lake. */
  folder: string;
  sealDigest: string;
  /** Highest segment number it read. */
  upTo: number;
}

/** A seal and where its files lie. */
export interface SealedMonth {
  folder: string;
  seal: Seal;
}

const isSeal = (entry: Entry): entry is Entry<SealEntry> => entry.kind === 'seal';

/** The seals of a month, oldest first. */
function sealsOf(lake: Lake, month: string): Entry<SealEntry>[] {
  return lake.entries.filter(isSeal).filter((entry) => entry.month === month);
}

function readSeal(lake: Lake, entry: Entry<SealEntry>): SealedMonth {
  const folder = join(lake.dir, entry.folder);
  return { folder, seal: JSON.parse(readFileSync(join(folder, 'seal.json'), 'utf8')) as Seal };
}

/** The latest seal of a month, or null. */
export function findSeal(dir: string, month: string): SealedMonth | null {
  const lake = openLake(dir);
  const last = sealsOf(lake, month).at(-1);
  return last === undefined ? null : readSeal(lake, last);
}

/** A seal by its digest: what an old finding cites; null where the lake has none. */
export function findSealByDigest(dir: string, digest: string): SealedMonth | null {
  const lake = openLake(dir);
  const entry = lake.entries.filter(isSeal).find((seal) => seal.sealDigest === digest);
  return entry === undefined ? null : readSeal(lake, entry);
}

/** The month before a month. */
export function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/**
 * Segments a month's seal has to read. A segment of a hot table whose rows all start outside the month can only matter through a
 * revision that moved a record; where the lake holds no revision of the table it is left out.
 */
function segmentsFor(lake: Lake, month: string, receivedBy: number | null): SegmentRef[] {
  const { first, last } = parseMonth(month)!;
  const all = segmentsOf(lake).filter(
    (s) => receivedBy === null || s.receivedAt === null || dayOf(s.receivedAt) <= receivedBy,
  );
  const revised = new Set(all.filter((s) => s.revised > 0 || s.conflicts > 0).map((s) => s.table));
  const outside = (s: SegmentEntry) => {
    if (
      revised.has(s.table) ||
      !(hotTables as readonly string[]).includes(s.table) ||
      s.startFrom === null ||
      s.startTo === null
    )
      return false;
    const instants = s.startTo > 1_000_000;
    const [from, to] = instants ? [dayOf(s.startFrom), dayOf(s.startTo)] : [s.startFrom, s.startTo];
    return s.table !== 'order' && (to < first || from > last);
  };
  return all
    .filter((s) => (tableNames as readonly string[]).includes(s.table) && !outside(s))
    .map((s) => ({
      segment: s.segment,
      table: s.table as TableName,
      path: join(lake.dir, s.file),
      rowStored: s.rowStored,
      source: s.source,
      receivedAt: s.receivedAt,
      covers: coversInstant(s.covers),
    }));
}

/** First instant of a month `YYYY-MM` or day `YYYY-MM-DD`. */
function coversInstant(covers: string | null): number | null {
  if (covers === null) return null;
  const day = parseMonth(covers)?.first ?? parseDay(covers);
  return day === null ? null : startOf(day);
}

/** Files of platforms that are about a month, rows or not. */
function filesOfMonth(lake: Lake, month: string): ReturnType<typeof filesTaken> {
  const { first, last } = parseMonth(month)!;
  return filesTaken(lake).filter((file) => {
    if (file.source !== 'platform') return false;
    if (file.covers !== null) return file.covers.startsWith(month);
    const from = file.kind === 'segment' ? file.startFrom : null;
    if (from === null) return false;
    const day = from > 1_000_000 ? dayOf(from) : from;
    return day >= first && day <= last;
  });
}

/** What the lake says about the files of a month beside their rows. */
function filesFor(lake: Lake, month: string): SealFiles[] {
  return filesOfMonth(lake, month).flatMap((file) =>
    file.platformUsccs.map((platformUscc) => ({
      platformUscc,
      table: file.table as TableName,
      rows: file.rows,
      quarantined: file.quarantined,
    })),
  );
}

/** Which month of which lake to seal, and what the engine may use. */
export interface SealOptions {
  /** Folder of the lake; or its writer, where somebody holds it open (it stays open). */
  lake: string | LakeWriter;
  month: string;
  threads?: number;
  memory?: string;
  onProgress?: (step: string) => void;
}

/** A seal made beside the lake: nothing of the lake until `keepSeal` has committed it. */
export interface MadeSeal {
  /** Where its files lie. */
  staged: string;
  seal: Seal;
  /** Highest segment number it read. */
  upTo: number;
}

/**
 * Seals a month: resolves, sorts, digests, and commits the seal to the lake's manifest. Sealing the same data again gives the
 * seal that is there, at once where nothing came since. The month before, where sealed, gives the context.
 */
export async function sealLake(options: SealOptions): Promise<SealedMonth> {
  const writer = typeof options.lake === 'string' ? new LakeWriter(options.lake) : options.lake;
  try {
    const made = await makeSeal(writer, options, () => writer.stage('-seal'));
    return 'folder' in made ? made : keepSeal(writer, made);
  } finally {
    if (writer !== options.lake) writer.close();
  }
}

/** The seal a month has already, where nothing came since; else one made in a folder of the caller's on the lake's disk. */
export async function makeSeal(
  lake: Lake,
  options: SealOptions,
  folder: () => string,
): Promise<SealedMonth | MadeSeal> {
  const { month } = options;
  const segments = segmentsFor(lake, month, null);
  if (segments.length === 0) throw new GangwanError('audit-nothing-to-seal', { lake: lake.dir });
  const upTo = Math.max(...segments.map((each) => each.segment));
  const before = sealsOf(lake, monthBefore(month)).at(-1);
  const earlier = sealsOf(lake, month);
  const last = earlier.at(-1);
  // A file without rows is no segment, yet it says that a table was sent.
  const cameSince = last !== undefined && filesOfMonth(lake, month).some((file) => file.seq > last.seq);
  if (last !== undefined && !cameSince && last.upTo === upTo) {
    const there = readSeal(lake, last);
    if (there.seal.previous === (before?.sealDigest ?? null)) return there;
  }
  const staged = folder();
  const seal = await sealMonth({
    month,
    segments,
    files: filesFor(lake, month),
    previous: before === undefined ? null : readSeal(lake, before),
    firstSealedUpTo: earlier[0]?.upTo ?? null,
    folder: staged,
    threads: options.threads ?? 2,
    memory: options.memory ?? '3GB',
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  return { staged, seal, upTo };
}

/** Commits a seal that was made beside the lake; where the lake has the same one, that one stays. */
export function keepSeal(writer: LakeWriter, { staged, seal, upTo }: MadeSeal): SealedMonth {
  const { month } = seal;
  const folder = `seals/${month}/${seal.digest.slice(0, 16)}`;
  const there = sealsOf(writer, month).find((entry) => entry.folder === folder);
  if (there !== undefined) {
    rmSync(staged, { recursive: true, force: true });
    return readSeal(writer, there);
  }
  for (const file of seal.files) writer.place(join(staged, file), `${folder}/${file}`);
  writer.commit({ kind: 'seal', month, folder, sealDigest: seal.digest, upTo });
  return { folder: join(writer.dir, folder), seal };
}

/** How a provisional seal is to be made. */
export interface ProvisionalOptions {
  /** The month before where it is not the lake's latest seal of it. */
  before?: SealedMonth | null;
  /** Only packages received by the end of this day (or at a time nobody said). */
  receivedBy?: number | null;
}

/** A seal made in a folder of the caller's and not committed: for looking into a lake that is not sealed, or as it was on a day. */
export async function sealProvisionally(
  dir: string,
  month: string,
  folder: string,
  { before = null, receivedBy = null }: ProvisionalOptions = {},
): Promise<SealedMonth> {
  const lake = openLake(dir);
  const segments = segmentsFor(lake, month, receivedBy);
  if (segments.length === 0) throw new GangwanError('audit-nothing-to-seal', { lake: dir });
  const last = sealsOf(lake, monthBefore(month)).at(-1);
  const previous =
    before?.seal.month === monthBefore(month) ? before : last === undefined ? null : readSeal(lake, last);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  const seal = await sealMonth({
    month,
    segments,
    files: filesFor(lake, month),
    previous,
    firstSealedUpTo: null,
    folder,
    threads: 2,
    memory: '2GB',
  });
  return { folder, seal };
}

/** Whether everything a seal read had been received by the end of a day (or nobody said when it was). */
export function knownOnlyBy(dir: string, seal: Seal, day: number): boolean {
  const read = new Set(seal.segments);
  return segmentsOf(openLake(dir)).every(
    (s) => !read.has(s.segment) || s.receivedAt === null || dayOf(s.receivedAt) <= day,
  );
}

/** The latest seals of some months. @throws audit-not-sealed */
export function sealedMonths(dir: string, months: readonly string[]): SealedMonth[] {
  return months.map((month) => {
    const sealed = findSeal(dir, month);
    if (sealed === null) throw new GangwanError('audit-not-sealed', { month, lake: dir });
    return sealed;
  });
}

/** Months in which orders or settlements of a lake begin, in order; from what its files say of themselves. */
export function monthsHeld(dir: string): string[] {
  const months = new Set<string>();
  for (const { table, startFrom, startTo } of segmentsOf(openLake(dir))) {
    if ((table !== 'order' && table !== 'pay') || startFrom === null || startTo === null) continue;
    const [from, to] = table === 'order' ? [dayOf(startFrom), dayOf(startTo)] : [startFrom, startTo];
    for (let day = from; day <= to; day = parseMonth(monthOf(day))!.last + 1) months.add(monthOf(day));
  }
  return [...months].sort();
}

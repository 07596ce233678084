import { canonicalJson } from '#basics/canonical.ts';
import type { Instant } from '#basics/instant.ts';
import { sm3 } from '#store/sm3.ts';

/** Version name the first line of every lake states. */
export const lakeVersion = 'gangwan-lake/1';
/** `prev` of the first line: there is no line before it. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** Who sent a file: the platform, or a worker bringing their own records. */
export type Source = 'platform' | 'worker';

/** What became of the rows of one file. `accepted + quarantined + duplicate = rows`; `revised` are part of `accepted`. */
export interface Counts {
  rows: number;
  /** Rows the lake holds because of this file. */
  accepted: number;
  /** Rows that could not be read; they wait in the quarantine file. */
  quarantined: number;
  /** Accepted rows of a record the lake already held in another version (or an earlier row of the same file did). */
  revised: number;
  /** Rows left out because the lake already holds the same version of the record with the same content. */
  duplicate: number;
  /** Accepted rows whose version the lake already holds with other content: both kept, the seal reports them. */
  conflicts: number;
  /** Accepted rows in which a time column was emptied and marked (zeroed, before 1992). */
  marked: number;
}

/** Lines of the manifest, from the first to the last of them, whose live batches went into something. */
export interface LiveRange {
  from: number;
  to: number;
}

/** What every file leaves behind, whether or not it added rows. */
export interface FileTaken extends Counts {
  table: string;
  /** Credit codes of the reporting enterprises seen in the rows, sorted; from package or file name where the file is empty. */
  platformUsccs: readonly string[];
  /** Platform its package or name states, or whose key sent it, which fills rows that lack the column; null where none does. */
  statedPlatform: string | null;
  source: Source;
  sourceName: string;
  /** SM3 of the file's bytes as sent. */
  sourceDigest: string;
  sourceBytes: number;
  /** Month or day the file says it covers (`YYYY-MM` or `YYYY-MM-DD`), null where neither name nor manifest says. */
  covers: string | null;
  /** When the package was received; null: not stated. Never the clock. */
  receivedAt: Instant | null;
  /** Rows in quarantine, as a path inside the lake; null where none. */
  quarantineFile: string | null;
  /** Where its rows came in live batches: the lines that took them. */
  live?: LiveRange;
}

/** One batch that came over the open interface, as the line that took it tells. */
export interface LiveBatch {
  /** Whose idempotency key `batchNo` is. */
  application: string;
  batchNo: string;
  /** SM3 of path, query and body: whether the same was sent again. */
  requestDigest: string;
  table: string;
  platformUscc: string;
  /** Month or day its sender says it covers; null where it does not say. */
  covers: string | null;
  /** That, else the month in which its first row starts; null where no row tells. */
  about: string | null;
  receivedAt: Instant;
  /** Moment up to which its sender says everything of the table was told; absent: it does not say. */
  upTo?: Instant;
  /** SM3 of the body. */
  sourceDigest: string;
  sourceBytes: number;
  rows: number;
  /** Rows among them that could not be read. */
  quarantined: number;
  /** Bytes of its sound rows and of those set aside, one after the other, in the journal. */
  soundBytes: number;
  badBytes: number;
  /** Columns that occur in the sound rows: those that do not need not be looked for. */
  columns: readonly string[];
}

/**
 * Batches taken together: they are the lake's once this line is. Their rows lie in a journal file from a byte on, until a `rolled` line says
 * that segments hold them; where there is no journal, segments hold them already.
 */
export interface LiveEntry {
  kind: 'live';
  journal: string | null;
  from: number;
  bytes: number;
  /** CRC-32 of those bytes. */
  crc: number;
  batches: readonly LiveBatch[];
}

/** The batches of these live lines are in segments; the journals that held them may go. */
export interface RolledEntry extends LiveRange {
  kind: 'rolled';
}

/** First line of a lake. */
export interface LakeEntry {
  kind: 'lake';
  version: string;
  /** Names the county key without revealing it: two lakes with the same id hold comparable worker keys. */
  countyKeyId: string;
}

/** A committed Parquet file of rows. It exists because this line does. */
export interface SegmentEntry extends FileTaken {
  kind: 'segment';
  /** Number of the segment: the `seq` of its line, a u32. */
  segment: number;
  /** SM3 over the statement of what the segment holds (see docs/decisions/0021): never over the Parquet bytes. */
  contentDigest: string;
  /** First and last value of the table's start column (epoch seconds or day number); null where it has none. */
  startFrom: number | null;
  startTo: number | null;
  /** First and last record id by their UTF-8 bytes. */
  idFrom: string;
  idTo: string;
  /** Path inside the lake. */
  file: string;
  /** Whether the file carries the column `row`; where it does not, nothing was left out and a row's number is its place in the file. */
  rowStored: boolean;
}

/** A file that added no row: empty, or wholly quarantined, or nothing new in it. */
export interface ReceiptEntry extends FileTaken {
  kind: 'receipt';
  contentDigest: string;
}

/** Lines other rooms write (a seal): they may claim paths inside the lake by `file`, `files` or `folder`. */
export interface OtherEntry {
  kind: string;
  file?: string;
  files?: readonly string[];
  folder?: string;
  [field: string]: unknown;
}

export type NewEntry = LakeEntry | SegmentEntry | ReceiptEntry | LiveEntry | RolledEntry | OtherEntry;
export type Entry<E = NewEntry> = E & {
  seq: number;
  /** SM3 of the whole line before, or 64 zeros. */
  prev: string;
  /** SM3 of this line's canonical JSON without `digest`. */
  digest: string;
};

/** The line that records `entry` as number `seq` after the line whose SM3 is `prev`. */
export function writeLine(entry: NewEntry, seq: number, prev: string): { line: string; entry: Entry } {
  const body = { ...entry, seq, prev };
  const digest = sm3(canonicalJson(body as never));
  const whole = { ...body, digest };
  return { line: canonicalJson(whole as never), entry: whole as Entry };
}

/** Reads one line and checks that it is canonical and follows the line before; null where it does not. */
export function readLine(line: string, seq: number, prev: string): Entry | null {
  let parsed: Entry;
  try {
    parsed = JSON.parse(line) as Entry;
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || parsed.seq !== seq || parsed.prev !== prev) return null;
  const { digest, ...body } = parsed;
  if (digest !== sm3(canonicalJson(body as never)) || canonicalJson(parsed as never) !== line) return null;
  return parsed;
}

import {
  closeSync,
  existsSync,
  fsync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import {
  type Entry,
  type NewEntry,
  NOTHING_BEFORE,
  type OtherEntry,
  type ReceiptEntry,
  readLine,
  type SegmentEntry,
  writeLine,
} from './entry.ts';
import { type LakeLock, lockLake } from './lock.ts';
import { sweep } from './sweep.ts';

/** A lake as its manifest tells it. Files the manifest does not name do not exist. */
export interface Lake {
  /** Absolute or relative folder, as opened. */
  readonly dir: string;
  readonly entries: readonly Entry[];
  /** SM3 of the last line, 64 zeros in an empty lake: what a seal cites to say what it saw. */
  readonly head: string;
}

/** Segments of a lake in the order they were committed; of one table where given. */
export function segmentsOf(lake: Lake, table?: string): Entry<SegmentEntry>[] {
  return lake.entries.filter(
    (entry): entry is Entry<SegmentEntry> => entry.kind === 'segment' && (table === undefined || entry.table === table),
  );
}

/** Every file taken in, with or without rows. */
export function filesTaken(lake: Lake): Entry<SegmentEntry | ReceiptEntry>[] {
  return lake.entries.filter(
    (entry): entry is Entry<SegmentEntry | ReceiptEntry> => entry.kind === 'segment' || entry.kind === 'receipt',
  );
}

/** Path on disk of a path inside the lake. */
export const pathIn = (lake: Lake, file: string) => join(lake.dir, file);

/** SQL of a segment file as a relation that always has `row`, the row's number in the file as sent (from 1). */
export function segmentRows(path: string, rowStored: boolean): string {
  if (rowStored) return `(SELECT * FROM read_parquet(${literal(path)}))`;
  const read = `read_parquet(${literal(path)}, file_row_number = true)`;
  return `(SELECT CAST(file_row_number + 1 AS UINTEGER) AS "row", * EXCLUDE (file_row_number) FROM ${read})`;
}

/**
 * Opens a lake to read. A last line that was torn by a crash is not there; what a writer is adding meanwhile is not seen.
 * @throws lake-not-found, lake-chain-broken, lake-file-missing
 */
export function openLake(dir: string): Lake {
  if (!existsSync(join(dir, 'manifest.jsonl'))) throw new GangwanError('lake-not-found', { lake: dir });
  const { entries, head } = readManifest(dir);
  for (const { file } of entries.filter((entry) => entry.kind === 'segment') as Entry<SegmentEntry>[])
    if (!existsSync(join(dir, file))) throw new GangwanError('lake-file-missing', { lake: dir, file });
  return { dir, entries, head };
}

function readManifest(dir: string): { entries: Entry[]; head: string; bytes: number } {
  const file = join(dir, 'manifest.jsonl');
  const data = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  // Everything after the last newline is the beginning of a line whose commit never ended.
  const bytes = data.lastIndexOf(0x0a) + 1;
  const lines = data.subarray(0, bytes).toString('utf8').split('\n').slice(0, -1);
  const entries: Entry[] = [];
  let head = NOTHING_BEFORE;
  for (const [at, line] of lines.entries()) {
    const entry = readLine(line, at, head);
    if (entry === null) throw new GangwanError('lake-chain-broken', { lake: dir, line: at + 1 });
    entries.push(entry);
    head = sm3(line);
  }
  return { entries, head, bytes };
}

/** The one writer of a lake. Files are staged under `tmp/`, placed, and come into being when their line is committed. */
export class LakeWriter implements Lake {
  readonly dir: string;
  readonly #lock: LakeLock;
  readonly #manifest: number;
  readonly #entries: Entry[];
  #head: string;
  /** Length of the manifest up to its last committed line. */
  #bytes: number;
  /** SM3 of that line. */
  #lastHead: string;
  /** The same for the last line written, which may not have reached the disk yet. */
  #writtenBytes: number;
  #writtenHead: string;
  readonly #staged: string[] = [];
  readonly #pending: string[] = [];
  /** Lines written or on disk; those after them are pending. */
  #written: number;
  /** Lines on disk. */
  #durable: number;
  /** Grows whenever enlisted lines had to be dropped, so that whoever waits for them learns it. */
  #dropped = 0;
  /** Whether the manifest may end with lines that do not count. */
  #torn = false;
  #sharing: Promise<void> = Promise.resolve();
  readonly #unsynced = new Set<string>();
  readonly #synced = new Set<string>();
  readonly #unsyncedFolders = new Set<string>();
  /** Files placed for lines that are not on disk yet, with the number of their line. */
  #placed: { target: string; seq: number }[] = [];

  /**
   * Opens a lake to write, making the folder where there is none; removes what a crash left behind.
   * @throws lake-locked, lake-chain-broken
   */
  constructor(dir: string) {
    this.dir = dir;
    mkdirSync(dir, { recursive: true });
    this.#lock = lockLake(dir);
    try {
      const { entries, head, bytes } = readManifest(dir);
      this.#entries = entries;
      this.#written = entries.length;
      this.#durable = entries.length;
      this.#head = head;
      this.#lastHead = head;
      this.#writtenHead = head;
      this.#bytes = bytes;
      this.#writtenBytes = bytes;
      this.#manifest = openSync(join(dir, 'manifest.jsonl'), 'a');
      ftruncateSync(this.#manifest, bytes);
      fsyncSync(this.#manifest);
      syncFolder(dir);
      sweep(dir, entries);
      mkdirSync(join(dir, 'tmp'), { recursive: true });
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get head(): string {
    return this.#head;
  }

  /** How many lines are on disk. */
  get durable(): number {
    return this.#durable;
  }

  /** Number the next committed line will carry. */
  get nextSeq(): number {
    return this.#entries.length;
  }

  /** A fresh path under `tmp/`; whatever is there when the lake is next opened to write is removed. */
  stage(suffix = ''): string {
    const path = join(this.dir, 'tmp', `${this.nextSeq}-${this.#staged.length}${suffix}`);
    this.#staged.push(path);
    return path;
  }

  /** How many paths have been staged so far; what `dropStaged` counts from. */
  get stagedSoFar(): number {
    return this.#staged.length;
  }

  /** Removes what was staged since then and not placed. */
  dropStaged(since: number): void {
    for (const path of this.#staged.slice(since)) rmSync(path, { recursive: true, force: true });
  }

  /** Brings a finished staged file to the disk before it is placed, so that no flush waits for its bytes. */
  async sync(staged: string): Promise<void> {
    await syncSlowly(staged, 'r+');
    this.#synced.add(staged);
  }

  /** Moves a finished staged file to its place inside the lake; not part of the lake until a line that names it is committed. */
  place(staged: string, file: string): void {
    const target = join(this.dir, file);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(staged, target);
    this.#placed.push({ target, seq: this.nextSeq });
    if (!this.#synced.delete(staged)) this.#unsynced.add(target);
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      this.#unsyncedFolders.add(join(this.dir, folder));
      if (folder === '.') break;
    }
  }

  /** Commits one line: when this returns it is on disk, and with it every file placed before. */
  commit<E extends NewEntry | OtherEntry>(entry: E): Entry<E> {
    const whole = this.enlist(entry);
    this.flush();
    return whole;
  }

  /** Adds a line that the next `flush` commits; this writer sees it at once, nobody else does. */
  enlist<E extends NewEntry | OtherEntry>(entry: E): Entry<E> {
    const { line, entry: whole } = writeLine(entry, this.nextSeq, this.#head);
    this.#pending.push(`${line}\n`);
    this.#entries.push(whole);
    this.#head = sm3(line);
    return whole as Entry<E>;
  }

  /** Commits the enlisted lines in their order: files and folders first, then the manifest. A crash within keeps a first part of the lines. */
  flush(): void {
    if (this.#durable === this.#entries.length) return;
    try {
      for (const file of this.#unsynced) syncFile(file);
      for (const folder of this.#unsyncedFolders) syncFolder(folder);
      this.#write(this.#entries.length);
      fsyncSync(this.#manifest);
    } catch (error) {
      this.#drop();
      throw error;
    }
    this.#unsynced.clear();
    this.#unsyncedFolders.clear();
    this.#settle(this.#entries.length);
  }

  /** As `flush`, but the process goes on while the disk is waited for; lines enlisted meanwhile wait for the next call. */
  flushShared(): Promise<void> {
    const upTo = this.#entries.length;
    const dropped = this.#dropped;
    const run = this.#sharing.then(() => this.#flushSlowly(upTo, dropped));
    this.#sharing = run.catch(() => {});
    return run;
  }

  async #flushSlowly(upTo: number, dropped: number): Promise<void> {
    const lost = () => {
      if (this.#dropped !== dropped) throw new Error('lines enlisted in the lake could not be written');
    };
    lost();
    if (this.#durable >= upTo) return;
    try {
      for (const file of [...this.#unsynced]) {
        await syncSlowly(file, 'r+');
        this.#unsynced.delete(file);
      }
      for (const folder of [...this.#unsyncedFolders]) {
        await syncSlowly(folder, 'r');
        this.#unsyncedFolders.delete(folder);
      }
      lost();
      this.#write(upTo);
      await promisify(fsync)(this.#manifest);
    } catch (error) {
      if (this.#dropped === dropped) this.#drop();
      throw error;
    }
    lost();
    this.#settle(upTo);
  }

  /** Writes the pending lines before number `upTo`. */
  #write(upTo: number): void {
    if (upTo <= this.#written) return;
    this.#mend();
    const lines = this.#pending.slice(0, upTo - this.#written);
    const data = Buffer.from(lines.join(''));
    for (let at = 0; at < data.length; ) at += writeSync(this.#manifest, data, at);
    this.#pending.splice(0, lines.length);
    this.#written = upTo;
    this.#writtenBytes += data.length;
    this.#writtenHead = sm3(lines.at(-1)!.slice(0, -1));
  }

  /** What was written is on disk now. */
  #settle(upTo: number): void {
    if (upTo <= this.#durable) return;
    this.#durable = this.#written;
    this.#bytes = this.#writtenBytes;
    this.#lastHead = this.#writtenHead;
    this.#placed = this.#placed.filter(({ seq }) => seq >= this.#durable);
  }

  /** A full disk must not leave half a line for the next commit to follow, nor lines in memory that are not on disk. */
  #drop(): void {
    this.#dropped++;
    this.#pending.length = 0;
    this.#entries.length = this.#durable;
    this.#written = this.#durable;
    this.#writtenBytes = this.#bytes;
    this.#head = this.#lastHead;
    this.#writtenHead = this.#lastHead;
    // Their lines will be written anew, with other files: left here they would keep a full disk full.
    const placed = this.#placed;
    this.#placed = [];
    this.#torn = true;
    try {
      for (const { target } of placed) {
        this.#unsynced.delete(target);
        rmSync(target, { recursive: true, force: true });
      }
      this.#mend();
    } catch {
      // A read-only disk takes no tidying either: the next write, or the next opening, does it.
    }
  }

  /** Cuts off what a failed write may have left of lines that do not count; a disk that takes no writes may refuse that too. */
  #mend(): void {
    if (!this.#torn) return;
    ftruncateSync(this.#manifest, this.#bytes);
    this.#torn = false;
  }

  /** Gives the lock back and removes `tmp/`; what was enlisted and not flushed is gone. */
  close(): void {
    closeSync(this.#manifest);
    rmSync(join(this.dir, 'tmp'), { recursive: true, force: true });
    this.#lock.release();
  }
}

/** Waits until a file or folder is on disk without holding up the process. */
async function syncSlowly(path: string, flags: 'r' | 'r+'): Promise<void> {
  if (flags === 'r' && process.platform === 'win32') return;
  const handle = openSync(path, flags);
  try {
    await promisify(fsync)(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** Makes a rename last: the folder itself must reach the disk. Windows cannot open folders and needs no such step. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Engine, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { type Column, columnTypes, type LaidColumn, layOut } from './column-file.ts';
import { type HotTable, hotTables, sealedName } from './hot-columns.ts';

/** What is laid out and digested: the sealed tables in a folder, with their rows (context included). */
export interface DigestRequest {
  folder: string;
  rows: Readonly<Record<HotTable, number>>;
  memory: string;
  /** Buckets `from` to `to`, inclusive. */
  from: number;
  to: number;
}

/** `bucket digest` lines by table. */
export type BucketLines = Record<HotTable, string[]>;

/** Rows above which the work is shared by two processes. */
const LARGE = 2_000_000;
/** Rows held at a time; a matter of memory only. */
const SLICE = 600_000;

/**
 * Lays every sealed table out as plain columns (`<table>.columns`) and gives its SM3: over the digests of its buckets, one a line as
 * `bucket digest`. A bucket's digest is over the canonical values of its rows of the month in total order, column by column as
 * little-endian bytes (worker, platform, source, then the table's columns), followed by the record ids, one a line. Context rows, segment
 * and row are left out: the same records sent in other files or order give the same digest.
 */
export async function layOutAndDigest(request: Omit<DigestRequest, 'from' | 'to'>): Promise<Record<HotTable, string>> {
  for (const table of hotTables) {
    const file = openSync(join(request.folder, `${table}.columns`), 'w');
    ftruncateSync(file, layOut(table, request.rows[table]).bytes);
    closeSync(file);
  }
  const parts =
    Math.max(...Object.values(request.rows)) > LARGE
      ? await Promise.all([forked({ ...request, from: 0, to: 127 }), forked({ ...request, from: 128, to: 255 })])
      : [await layOutBuckets({ ...request, from: 0, to: 255 })];
  return Object.fromEntries(
    hotTables.map((table) => [table, sm3(parts.flatMap((lines) => lines[table]).join('\n'))]),
  ) as Record<HotTable, string>;
}

function forked(request: DigestRequest): Promise<BucketLines> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./digest-process.ts', import.meta.url));
    let lines: BucketLines | null = null;
    child.on('message', (message) => {
      lines = message as BucketLines;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      lines === null ? reject(new Error(`the digest process ended with ${code}`)) : resolve(lines),
    );
    child.send(request);
  });
}

/** Rows of a bucket in one table. */
interface BucketRows {
  bucket: number;
  first: number;
  last: number;
  /** Rows before it in the file, its rows, and those of them that belong to the month. */
  before: number;
  rows: number;
  month: number;
}

/** The share of one process: all tables, some buckets. */
export async function layOutBuckets(request: DigestRequest): Promise<BucketLines> {
  const engine = await Engine.open({ threads: 1, memory: request.memory });
  try {
    const lines = {} as BucketLines;
    for (const table of hotTables) {
      lines[table] = request.rows[table] === 0 ? [] : await new TableLayout(engine, request, table).run();
    }
    return lines;
  } finally {
    engine.close();
  }
}

class TableLayout {
  readonly #engine: Engine;
  readonly #request: DigestRequest;
  readonly #parquet: string;
  readonly #columns: LaidColumn[];
  readonly #buffers: Column[];
  readonly #context: Uint8Array;
  readonly #file: string;

  constructor(engine: Engine, request: DigestRequest, table: HotTable) {
    this.#engine = engine;
    this.#request = request;
    this.#parquet = literal(join(request.folder, `${table}.parquet`));
    this.#file = join(request.folder, `${table}.columns`);
    this.#columns = layOut(table, request.rows[table]).columns;
    this.#buffers = this.#columns.map(({ type }) => new columnTypes[type](0));
    this.#context = new Uint8Array(0);
  }

  async run(): Promise<string[]> {
    const buckets = await this.#bucketRows();
    const lines: string[] = [];
    const out = openSync(this.#file, 'r+');
    try {
      for (let i = 0; i < buckets.length; ) {
        const slice = [buckets[i]!];
        let rows = buckets[i++]!.rows;
        while (i < buckets.length && rows + buckets[i]!.rows <= SLICE) {
          rows += buckets[i]!.rows;
          slice.push(buckets[i++]!);
        }
        lines.push(...(await this.#slice(out, slice, rows)));
      }
      return lines;
    } finally {
      closeSync(out);
    }
  }

  async #bucketRows(): Promise<BucketRows[]> {
    const all = await this.#engine.rows<BucketRows & Record<string, unknown>>(`
      SELECT bucket, min(worker) AS first, max(worker) AS last, 0 AS before, sum(n) AS "rows", sum(m) AS month
      FROM (SELECT CAST('0x' || substr(key, 1, 2) AS INTEGER) AS bucket, worker FROM read_parquet(${literal(join(this.#request.folder, 'workers.parquet'))}))
      JOIN (SELECT worker, count(*) AS n, count(*) FILTER (context = 0) AS m FROM read_parquet(${this.#parquet}) GROUP BY 1) USING (worker)
      GROUP BY 1 ORDER BY 1`);
    let before = 0;
    for (const bucket of all) {
      bucket.before = before;
      before += bucket.rows;
    }
    return all.filter(({ bucket }) => bucket >= this.#request.from && bucket <= this.#request.to);
  }

  async #slice(out: number, slice: readonly BucketRows[], rows: number): Promise<string[]> {
    const where = `worker BETWEEN ${slice[0]!.first} AND ${slice.at(-1)!.last}`;
    const context = await this.#read(where, rows);
    this.#columns.forEach((column, c) => {
      const buffer = this.#buffers[c]!;
      const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, rows * column.width);
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(out, bytes, done, bytes.length - done, column.at + slice[0]!.before * column.width + done);
      }
    });
    const ids = await this.#recordIds(where, slice);
    return slice
      .filter(({ month }) => month > 0)
      .map(
        (bucket) =>
          `${bucket.bucket} ${this.#digest(bucket, bucket.before - slice[0]!.before, context, ids.get(bucket.bucket) ?? '')}`,
      );
  }

  /** Reads the rows into the buffers, and gives which of them are context. */
  async #read(where: string, rows: number): Promise<Uint8Array> {
    this.#columns.forEach(({ type }, c) => {
      if (this.#buffers[c]!.length < rows) this.#buffers[c] = new columnTypes[type](rows);
    });
    const context = this.#context.length < rows ? new Uint8Array(rows) : this.#context;
    const names = [...this.#columns.map(({ name }) => sealedName(name)), 'context'];
    const result = await this.#engine.connection.stream(
      `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM read_parquet(${this.#parquet}) WHERE ${where}`,
    );
    let filled = 0;
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      for (let i = 0; i < names.length; i++) {
        const { items } = chunk.getColumnVector(i) as unknown as { items: Column };
        const taken = items.length === chunk.rowCount ? items : items.subarray(0, chunk.rowCount);
        (this.#buffers[i] ?? context).set(taken as never, filled);
      }
      filled += chunk.rowCount;
    }
    if (filled !== rows) throw new RangeError(`${filled} rows where ${rows} were counted`);
    return context;
  }

  async #recordIds(where: string, slice: readonly BucketRows[]): Promise<Map<number, string>> {
    const cases = slice.map((b) => `WHEN worker <= ${b.last} THEN ${b.bucket}`).join(' ');
    const rows = await this.#engine.rows<{ bucket: number; ids: string }>(
      `SELECT CASE ${cases} END AS bucket, string_agg(record_id, chr(10) ORDER BY file_row_number) AS ids
       FROM read_parquet(${this.#parquet}, file_row_number = true) WHERE context = 0 AND ${where} GROUP BY 1`,
    );
    return new Map(rows.map((row) => [row.bucket, row.ids]));
  }

  #digest(bucket: BucketRows, from: number, context: Uint8Array, ids: string): string {
    const hash = createHash('sm3');
    const to = from + bucket.rows;
    this.#columns.forEach(({ name, width }, c) => {
      if (name === 'segment' || name === 'row') return;
      const buffer = this.#buffers[c]!;
      const month =
        bucket.month === bucket.rows
          ? buffer.subarray(from, to)
          : buffer.slice(from, to).filter((_, i) => context[from + i] === 0);
      hash.update(new Uint8Array(month.buffer, month.byteOffset, month.length * width));
    });
    return hash.update(ids).digest('hex');
  }
}

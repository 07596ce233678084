import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Engine, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';

/** What is digested: a sealed hot table, its columns in order, and the workers' file that gives the buckets. */
export interface DigestRequest {
  file: string;
  workersFile: string;
  /** Sealed columns after worker, platform and source. */
  columns: readonly string[];
  /** Buckets `from` to `to`, inclusive. */
  from: number;
  to: number;
  memory: string;
}

/** Rows above which the work is shared by two processes. */
const LARGE = 2_000_000;
/** Rows read at a time; a matter of memory only. */
const SLICE = 1_000_000;

/**
 * SM3 of a sealed table: over the digests of its buckets, one a line as `bucket digest`. A bucket's digest is over the canonical
 * values of its rows of the month in total order, column by column as little-endian bytes (worker, platform, source, then the
 * table's columns), followed by the record ids, one a line. Context rows, segment and row are left out: the same records sent in other
 * files or order give the same digest.
 */
export async function tableDigest(request: Omit<DigestRequest, 'from' | 'to'>, rows: number): Promise<string> {
  const lines =
    rows > LARGE
      ? (
          await Promise.all([forked({ ...request, from: 0, to: 127 }), forked({ ...request, from: 128, to: 255 })])
        ).flat()
      : await bucketDigests({ ...request, from: 0, to: 255 });
  return sm3(lines.join('\n'));
}

function forked(request: DigestRequest): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./digest-process.ts', import.meta.url));
    let lines: string[] | null = null;
    child.on('message', (message) => {
      lines = message as string[];
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      lines === null ? reject(new Error(`the digest process ended with ${code}`)) : resolve(lines),
    );
    child.send(request);
  });
}

interface BucketRows {
  bucket: number;
  first: number;
  last: number;
  rows: number;
}

/** `bucket digest` lines of the buckets that have rows. */
export async function bucketDigests(request: DigestRequest): Promise<string[]> {
  const engine = await Engine.open({ threads: 1, memory: request.memory });
  try {
    const buckets = await engine.rows<BucketRows & Record<string, unknown>>(`
      SELECT bucket, min(worker) AS first, max(worker) AS last, sum(n) AS "rows"
      FROM (SELECT CAST('0x' || substr(key, 1, 2) AS INTEGER) AS bucket, worker FROM read_parquet(${literal(request.workersFile)}))
      JOIN (SELECT worker, count(*) AS n FROM read_parquet(${literal(request.file)}) WHERE context = 0 GROUP BY 1) USING (worker)
      WHERE bucket BETWEEN ${request.from} AND ${request.to} GROUP BY 1 ORDER BY 1`);
    const lines: string[] = [];
    for (let i = 0; i < buckets.length; ) {
      let rows = 0;
      const slice: BucketRows[] = [];
      while (i < buckets.length && (slice.length === 0 || rows + buckets[i]!.rows <= SLICE)) {
        rows += buckets[i]!.rows;
        slice.push(buckets[i++]!);
      }
      lines.push(...(await sliceDigests(engine, request, slice)));
    }
    return lines;
  } finally {
    engine.close();
  }
}

async function sliceDigests(engine: Engine, request: DigestRequest, slice: readonly BucketRows[]): Promise<string[]> {
  const names = ['worker', 'platform', 'source', ...request.columns];
  const rows = `read_parquet(${literal(request.file)}, file_row_number = true) WHERE context = 0 AND worker BETWEEN ${slice[0]!.first} AND ${slice.at(-1)!.last}`;
  const cases = slice.map((b) => `WHEN worker <= ${b.last} THEN ${b.bucket}`).join(' ');
  const ids = new Map(
    (
      await engine.rows<{ bucket: number; ids: string }>(
        `SELECT CASE ${cases} END AS bucket, string_agg(record_id, chr(10) ORDER BY file_row_number) AS ids FROM ${rows} GROUP BY 1`,
      )
    ).map((row) => [row.bucket, row.ids]),
  );
  const hashes = slice.map(() => createHash('sm3'));
  const columns: Uint8Array[][] = names.map(() => []);
  let at = 0;
  let filled = 0;
  const close = () => {
    for (const parts of columns) {
      for (const part of parts) hashes[at]!.update(part);
      parts.length = 0;
    }
    hashes[at]!.update(ids.get(slice[at]!.bucket) ?? '');
    at++;
    filled = 0;
  };
  const result = await engine.connection.stream(`SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM ${rows}`);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (let done = 0; done < chunk.rowCount; ) {
      const take = Math.min(chunk.rowCount - done, slice[at]!.rows - filled);
      for (let i = 0; i < names.length; i++) {
        const { items } = chunk.getColumnVector(i) as unknown as { items: Uint32Array };
        const bytes = new Uint8Array(
          items.buffer,
          items.byteOffset + done * items.BYTES_PER_ELEMENT,
          take * items.BYTES_PER_ELEMENT,
        );
        // The engine owns the chunk's memory and takes it back with the next one.
        columns[i]!.push(bytes.slice());
      }
      done += take;
      filled += take;
      if (filled === slice[at]!.rows) close();
    }
  }
  return slice.map((bucket, i) => `${bucket.bucket} ${hashes[i]!.digest('hex')}`);
}

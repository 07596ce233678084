import { createHash, type Hash } from 'node:crypto';
import { type Engine, literal } from '#store/engine.ts';
import type { SealedColumn } from './hot-columns.ts';
import { sealedName } from './hot-columns.ts';

/** Rows digested together; part of what the digest is defined by. */
const ROWS = 65536;

/**
 * SM3 over the canonical values of a sealed table: rows of the month in total order, in blocks of 65,536 rows, each block column by
 * column as little-endian bytes (worker, platform, source, then the table's columns) followed by the record ids, one a line.
 * Context rows, segment and row are left out: the same records sent in other files or order give the same digest.
 */
export async function tableDigest(
  engine: Engine,
  file: string,
  columns: readonly SealedColumn[],
): Promise<{ digest: string; rows: number }> {
  const names = ['worker', 'platform', 'source', ...columns.map((column) => sealedName(column.name))];
  const hash = createHash('sm3');
  const blocks = names.map(() => new Uint8Array(ROWS * 4));
  const filled = names.map(() => 0);
  let ids: string[] = [];
  let rows = 0;
  const flush = () => {
    names.forEach((_, i) => {
      hash.update(blocks[i]!.subarray(0, filled[i]!));
      filled[i] = 0;
    });
    hash.update(ids.join('\n'));
    ids = [];
  };
  const ordered = `SELECT ${names.map((name) => `"${name}"`).join(', ')}, record_id FROM read_parquet(${literal(file)}) WHERE context = 0`;
  const result = await engine.connection.stream(ordered);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    let done = 0;
    while (done < chunk.rowCount) {
      const take = Math.min(chunk.rowCount - done, ROWS - ids.length);
      names.forEach((_, i) => {
        const items = (chunk!.getColumnVector(i) as unknown as { items: Uint32Array }).items;
        const part = new Uint8Array(
          items.buffer,
          items.byteOffset + done * items.BYTES_PER_ELEMENT,
          take * items.BYTES_PER_ELEMENT,
        );
        blocks[i]!.set(part, filled[i]!);
        filled[i] = filled[i]! + part.length;
      });
      const texts = chunk.getColumnVector(names.length);
      for (let r = done; r < done + take; r++) ids.push(texts.getItem(r) as string);
      done += take;
      rows += take;
      if (ids.length === ROWS) flush();
    }
  }
  if (ids.length > 0) flush();
  return { digest: finish(hash), rows };
}

const finish = (hash: Hash) => hash.digest('hex');

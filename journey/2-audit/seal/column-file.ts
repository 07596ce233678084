import { closeSync, openSync, readSync } from 'node:fs';
import { type HotTable, hotColumns, type SealedType } from './hot-columns.ts';

/*
 * A sealed table laid out as plain columns, beside the Parquet file of the same rows: every column one after the other, its
 * values little-endian, each column beginning at a multiple of eight. The folds read a span of workers with one read a column; the
 * engine's 2,048-row vectors cost more to hand over than the folds cost to run. It is derived: Parquet stays what is exchanged.
 */

export const columnTypes = { u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, i32: Int32Array } as const;
export type Column = Uint32Array | Uint16Array | Uint8Array | Int32Array;

/** A column of the file: as in the ledger, with its place. */
export interface LaidColumn {
  name: string;
  type: SealedType;
  width: number;
  /** Byte at which it begins. */
  at: number;
}

const rowColumns: readonly { name: string; type: SealedType }[] = [
  { name: 'worker', type: 'u32' },
  { name: 'platform', type: 'u16' },
  { name: 'source', type: 'u8' },
  { name: 'segment', type: 'u32' },
  { name: 'row', type: 'u32' },
];

/** Where the columns of a table of so many rows begin, in order; and the file's length in bytes. */
export function layOut(table: HotTable, rows: number): { columns: LaidColumn[]; bytes: number } {
  let bytes = 0;
  const columns = [...rowColumns, ...hotColumns[table]].map(({ name, type }): LaidColumn => {
    const width = columnTypes[type].BYTES_PER_ELEMENT;
    const at = bytes;
    bytes += Math.ceil((rows * width) / 8) * 8;
    return { name, type, width, at };
  });
  return { columns, bytes };
}

/** Reads spans of rows of a laid-out table. */
export class ColumnFile {
  readonly columns: readonly LaidColumn[];
  readonly rows: number;
  readonly #handle: number;
  readonly #one = new Uint32Array(1);

  constructor(path: string, table: HotTable, rows: number) {
    this.rows = rows;
    this.columns = layOut(table, rows).columns;
    this.#handle = openSync(path, 'r');
  }

  /** The first row whose worker is at least `worker` (rows are sorted by it). */
  rowOf(worker: number): number {
    let low = 0;
    let high = this.rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      this.read(this.columns[0]!, middle, this.#one);
      if (this.#one[0]! < worker) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Fills `into` with a column's values from row `from` on. */
  read(column: LaidColumn, from: number, into: Column): void {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    for (let done = 0; done < bytes.length; ) {
      const read = readSync(this.#handle, bytes, done, bytes.length - done, column.at + from * column.width + done);
      if (read === 0) throw new RangeError(`the file ends within ${column.name}`);
      done += read;
    }
  }

  close(): void {
    closeSync(this.#handle);
  }
}

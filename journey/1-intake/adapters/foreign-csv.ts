import { readFileSync } from 'node:fs';
import { csvRecord } from '../csv-text.ts';

/** A CSV file of another company, read whole: a worker's own download has some thousand rows, not millions. */
export interface ForeignCsv {
  /** Column names in lower case with `_` for everything else: `Local Amount` → `local_amount`. */
  columns: string[];
  rows: string[][];
}

/** Reads a CSV file separated by commas or semicolons; `\N` and empty fields are ''. Rows of another length are padded or cut. */
export function readForeignCsv(path: string): ForeignCsv {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const comma = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const record = csvRecord(text, at, true, comma)!;
    at = record.next;
    const fields = 'fields' in record ? record.fields : [record.broken];
    if (fields.length > 1 || fields[0] !== '') rows.push(fields.map((field) => (field === '\\N' ? '' : field.trim())));
  }
  const columns = (rows.shift() ?? []).map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'));
  return { columns, rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')) };
}

/** Finds columns by any of the names they have gone by; a column the file has under none of them reads ''. */
export function columnReader<K extends string>(
  file: ForeignCsv,
  names: Readonly<Record<K, readonly string[]>>,
): { read: (row: readonly string[], column: K) => string } {
  const at = new Map<K, number>();
  for (const [column, candidates] of Object.entries(names) as [K, readonly string[]][]) {
    const found = candidates.map((name) => file.columns.indexOf(name)).find((index) => index !== -1);
    if (found !== undefined) at.set(column, found);
  }
  return { read: (row, column) => (at.has(column) ? (row[at.get(column)!] ?? '') : '') };
}

import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { literal } from '#store/engine.ts';
import type { TablePlan } from '../column-plan.ts';
import { csvRecord } from '../csv-text.ts';
import type { Relation } from './relation.ts';

/** Longest header line and longest record in bytes. */
export const longestRecord = 1 << 20;

/** The header of a CSV file: its column names and how its lines end. */
export interface CsvHeader {
  names: string[];
  newline: '\\n' | '\\r\\n';
  /** Bytes of the header line with its line break, byte order mark included. */
  bytes: number;
}

/**
 * Reads the header of a UTF-8 (or broken) CSV file; null where the file is empty.
 * @throws intake-unknown-header where no column is one of the table's, or one stands twice
 */
export function csvHeader(path: string, plan: TablePlan, shownAs = basename(path)): CsvHeader | null {
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(longestRecord);
  const length = readSync(handle, buffer, 0, longestRecord, 0);
  closeSync(handle);
  const mark = buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  if (length === mark) return null;
  const text = buffer.subarray(mark, length).toString('latin1');
  const record = csvRecord(text, 0, true)!;
  const names =
    'fields' in record ? record.fields.map((name) => Buffer.from(name, 'latin1').toString('utf8').trim()) : [];
  const known = names.filter((name) => plan.byName.has(name));
  if (known.length === 0 || new Set(names).size !== names.length)
    throw new GangwanError('intake-unknown-header', {
      file: shownAs,
      table: plan.table,
      expected: plan.columns
        .slice(0, 8)
        .map((column) => column.name)
        .join(','),
    });
  return { names, newline: text[record.next - 2] === '\r' ? '\\r\\n' : '\\n', bytes: mark + record.next };
}

/** A CSV file in our one dialect: comma, double quotes, header, every value text. Nothing is sniffed. */
export function csvRelation(path: string, header: CsvHeader, plan: TablePlan): Relation {
  const columns = header.names.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const sql = `read_csv(${literal(path)}, columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', comment = '', new_line = '${header.newline}', nullstr = '', strict_mode = true, null_padding = false, ignore_errors = false, compression = 'none', maximum_line_size = ${2 * longestRecord})`;
  const raws = new Map<string, { sql: string; type: string }>();
  const names: string[] = [];
  const nameSql: string[] = [];
  const ignored: string[] = [];
  for (const [at, name] of header.names.entries()) {
    if (name.startsWith('_')) continue;
    if (plan.byName.has(name)) raws.set(name, { sql: `"c${at}"`, type: 'VARCHAR' });
    else ignored.push(name);
    names.push(name);
    nameSql.push(`"c${at}"`);
  }
  return { sql, raws, names, nameSql, ignored };
}

import { closeSync, openSync, readSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { literal } from '#store/engine.ts';
import type { TablePlan } from '../column-plan.ts';
import { csvRecord } from '../csv-text.ts';
import type { Relation } from './relation.ts';

/** Longest header line and longest record in bytes. */
export const longestRecord = 1 << 20;

/**
 * Column names of a CSV file, `rest` true where anything follows them; null where the file is empty.
 * @throws intake-unknown-header where no column is one of the table's, or one stands twice
 */
export function csvHeader(path: string, plan: TablePlan, shownAs: string): { names: string[]; rest: boolean } | null {
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(longestRecord);
  const length = readSync(handle, buffer, 0, longestRecord, 0);
  closeSync(handle);
  const mark = buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  const text = buffer.subarray(mark, length).toString('latin1');
  if (text.trim() === '') return null;
  const record = csvRecord(text, 0, true)!;
  const names =
    'fields' in record ? record.fields.map((name) => Buffer.from(name, 'latin1').toString('utf8').trim()) : [];
  if (!names.some((name) => plan.byName.has(name)) || new Set(names).size !== names.length)
    throw unknownHeader(plan, shownAs);
  return { names, rest: length === longestRecord || text.slice(record.next).trim() !== '' };
}

/** The refusal of a file whose columns are not the table's. */
export function unknownHeader(plan: TablePlan, file: string): GangwanError {
  const expected = plan.columns.slice(0, 8).map((column) => column.name);
  return new GangwanError('intake-unknown-header', { file, table: plan.table, expected: expected.join(',') });
}

/**
 * A CSV file in our one dialect: comma, double quotes, header, every value text. Nothing is sniffed but the line break, which must not
 * be given: told `\r\n`, the engine reads no row and says nothing. `numbered`: the first column is the row number.
 */
export function csvRelation(path: string, names: readonly string[], plan: TablePlan, numbered = false): Relation {
  const all = numbered ? ['_row', ...names] : names;
  const columns = all.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const sql = `read_csv(${literal(path)}, columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', comment = '', nullstr = '', strict_mode = true, null_padding = false, ignore_errors = false, compression = 'none', maximum_line_size = ${2 * longestRecord})`;
  const relation: Relation = {
    sql,
    raws: new Map(),
    names: [],
    nameSql: [],
    ignored: [],
    rowColumn: numbered ? '"c0"' : null,
  };
  for (const [at, name] of all.entries()) {
    if (name.startsWith('_')) continue;
    const column = { sql: `"c${at}"`, type: 'VARCHAR' };
    if (plan.byName.has(name)) relation.raws.set(name, column);
    else relation.ignored.push(name);
    relation.names.push(name);
    relation.nameSql.push(column.sql);
  }
  return relation;
}

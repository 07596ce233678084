import { closeSync, openSync, readSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { literal } from '#store/engine.ts';
import { isCreditCode } from '../check-digits.ts';
import type { TablePlan } from '../column-plan.ts';
import { csvRecord } from '../csv-text.ts';
import type { Relation } from './relation.ts';

/** Longest header line and longest record in bytes. */
export const longestRecord = 1 << 20;

/** What the beginning of a CSV file tells. */
export interface CsvHead {
  names: string[];
  /** True where anything follows the header. */
  rest: boolean;
  /** Sound credit codes of `platformUscc` in the first rows. */
  creditCodes: string[];
}

/**
 * Reads the beginning of a CSV file; null where the file is empty.
 * @throws intake-unknown-header where no column is one of the table's, or one stands twice
 */
export function csvHead(path: string, plan: TablePlan, shownAs: string): CsvHead | null {
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
  const rest = length === longestRecord || text.slice(record.next).trim() !== '';
  return { names, rest, creditCodes: codesIn(text, record.next, names.indexOf('platformUscc')) };
}

function codesIn(text: string, from: number, column: number): string[] {
  const codes = new Set<string>();
  if (column === -1) return [];
  for (let row = 0, at = from; row < 200 && at < text.length; row++) {
    const record = csvRecord(text, at, true)!;
    const code = 'fields' in record ? record.fields[column] : undefined;
    if (code !== undefined && isCreditCode(code)) codes.add(code);
    at = record.next;
  }
  return [...codes].slice(0, 8);
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
export function csvRelation(
  path: string,
  head: Pick<CsvHead, 'names' | 'creditCodes'>,
  plan: TablePlan,
  numbered = false,
): Relation {
  const all = numbered ? ['_row', ...head.names] : head.names;
  const columns = all.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const sql = `read_csv(${literal(path)}, columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', comment = '', nullstr = '', strict_mode = true, null_padding = false, ignore_errors = false, compression = 'none', maximum_line_size = ${2 * longestRecord})`;
  const relation: Relation = {
    sql,
    raws: new Map(),
    names: [],
    nameSql: [],
    ignored: [],
    rowColumn: numbered ? '"c0"' : null,
    creditCodes: head.creditCodes,
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

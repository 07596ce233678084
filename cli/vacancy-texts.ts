import { GangwanError } from '#basics/errors/catalogue.ts';
import { csvRecord } from '#journey/1-intake/csv-text.ts';

/** Columns that make up a vacancy where none is named: those of the exchange's table, with the names people give them. */
const usual: readonly (readonly string[])[] = [
  ['title', '岗位名称', '标题'],
  ['conditions', '招聘条件', '任职要求'],
  ['workContent', '工作内容', '岗位职责'],
  ['text', '文本', '招聘文本', '正文'],
];

/** How a file of vacancies is cut into vacancies. */
export interface Layout {
  /** Each line is one. */
  lines: boolean;
  /** Name of the column with the text; null: the usual ones. */
  column: string | null;
}

/**
 * The vacancies of a file: one, one a line, or one a row of a CSV or JSON Lines file (by the ending of its name). Throws `GangwanError` for a
 * row that cannot be read and a column that is not there.
 */
export function vacancyTexts(path: string, text: string, { lines, column }: Layout): string[] {
  if (/\.csv$/i.test(path)) return fromRows(path, csvRows(path, text), column);
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return fromRows(path, jsonRows(path, text), column);
  if (column !== null)
    throw new GangwanError('command-bad-option', { verb: 'read-vacancy', why: '--column: .csv | .jsonl' });
  return lines ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : [text];
}

type Row = Readonly<Record<string, unknown>>;

function fromRows(path: string, rows: readonly Row[], column: string | null): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = column === null ? usual.flatMap((all) => all.find((name) => names.has(name)) ?? []) : [column];
  if (columns.length === 0 || !columns.some((name) => names.has(name)))
    throw new GangwanError('command-bad-option', {
      verb: 'read-vacancy',
      why: `--column: ${column ?? usual.map(([name]) => name).join(' | ')} (${path}: ${[...names].slice(0, 20).join(', ')})`,
    });
  return rows.map((row) =>
    columns.flatMap((name) => (row[name] ? String(row[name] as string | number) : [])).join('\n'),
  );
}

function csvRows(path: string, text: string): Row[] {
  const body = text.replace(/^\ufeff/, '');
  const rows: Row[] = [];
  let head: string[] | null = null;
  for (let at = 0, number = 1; at < body.length; number++) {
    const record = csvRecord(body, at, true);
    if (record === null || 'broken' in record) throw unreadable(path, number);
    at = record.next;
    if (record.fields.length === 1 && record.fields[0] === '') continue;
    if (head === null) head = record.fields.map((name) => name.trim());
    else rows.push(Object.fromEntries(head.map((name, i) => [name, record.fields[i] ?? ''])));
  }
  return rows;
}

function jsonRows(path: string, text: string): Row[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [row as Row];
    } catch {
      // Said below: what is wrong with a line, JSON's own words would say in English only.
    }
    throw unreadable(path, i + 1);
  });
}

const unreadable = (path: string, row: number) =>
  new GangwanError('document-damaged', { path, why: `第 ${row} 行读不了 / row ${row} cannot be read` });

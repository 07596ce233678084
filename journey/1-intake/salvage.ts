import { isUtf8 } from 'node:buffer';
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { TablePlan } from './column-plan.ts';
import { csvLine, csvRecord } from './csv-text.ts';
import type { BadRow } from './quarantine.ts';
import { rowProblem } from './read-value.ts';
import { longestRecord } from './readers/csv.ts';

/*
 * The slow road, taken only where the engine cannot read a file as a whole: rows are told apart one by one here, the sound ones written to a
 * plain CSV file with their row number in front, the others set aside with their line.
 */

/** What is left of a broken file: how many rows could be told apart, and the lines that could not be read. */
export interface Salvaged {
  /** Names of the columns after the row number. */
  names: string[];
  rows: number;
  bad: (BadRow & { line: string })[];
}

/** A file with more broken rows than this is not a file of that format. */
const tooManyBroken = 100_000;

/** Tells the records of a CSV file apart; each field may be UTF-8 or GB 18030. */
export async function salvageCsv(from: string, names: readonly string[], to: string): Promise<Salvaged> {
  const out = new SoundRows(to, from, 'CSV', names);
  let text = '';
  let header = true;
  const read = (last: boolean) => {
    let at = 0;
    while (at < text.length) {
      // A quote that is never closed must not swallow the file: past the longest record its line is given up.
      const record = csvRecord(text, at, last || text.length - at > longestRecord);
      if (record === null) break;
      at = record.next;
      if (header) header = false;
      else if ('broken' in record) out.bad('row-quote-not-closed', {}, decoded(record.broken) ?? record.broken);
      else if (record.fields.length > 1 || record.fields[0] !== '' || names.length === 1)
        out.csv(record.fields, names.length);
    }
    text = text.slice(at);
  };
  for await (const chunk of createReadStream(from, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    // Bytes as characters: every mark of CSV is ASCII, and no byte of UTF-8 or GB 18030 inside a character is one of them.
    text += chunk.toString('latin1');
    if (text.startsWith('\xef\xbb\xbf')) text = text.slice(3);
    read(false);
  }
  read(true);
  return out.end();
}

/** Tells the lines of a JSON Lines file apart and writes the columns of the table as text. */
export async function salvageJsonLines(from: string, plan: TablePlan, to: string): Promise<Salvaged> {
  const names = plan.columns.map((column) => column.name);
  const out = new SoundRows(to, from, 'JSON Lines', names);
  let rest = '';
  const read = (line: string) => {
    const bytes = line.replace(/^\xef\xbb\xbf/, '').replace(/\r$/, '');
    if (bytes.trim() === '') return;
    const text = decoded(bytes);
    if (text === null) out.bad('row-broken-encoding', {}, bytes);
    else out.json(text, names);
  };
  for await (const chunk of createReadStream(from, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n');
    rest = lines.pop()!;
    for (const line of lines) read(line);
  }
  read(rest);
  return out.end();
}

/** Text of bytes held as Latin-1 characters: UTF-8, else GB 18030, else null. */
function decoded(bytes: string): string | null {
  if (/^[\x20-\x7e\t]*$/.test(bytes)) return bytes;
  const data = Buffer.from(bytes, 'latin1');
  if (isUtf8(data)) return data.toString('utf8');
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(data);
  } catch {
    return null;
  }
}

/**
 * The values of a JSON object's text as the texts they were sent in, by column name; `''` for one that is not there. Where it cannot
 * be read, the error that says why. `told` is told all names the object has.
 */
export function jsonTexts(
  text: string,
  names: readonly string[],
  told?: (all: readonly string[]) => void,
): string[] | 'row-not-json' | 'row-broken-encoding' {
  let row: unknown;
  try {
    // A number keeps the spelling it was sent in: 12.0 must not become 12, nor a long one lose its end.
    row = parseWithSource(text, (_, value, { source }) => (typeof value === 'number' ? source : value));
  } catch {
    row = null;
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'row-not-json';
  told?.(Object.keys(row));
  const values = names.map((name) => (Object.hasOwn(row, name) ? asText((row as Record<string, unknown>)[name]) : ''));
  return values.every((value) => value.isWellFormed()) ? values : 'row-broken-encoding';
}

class SoundRows {
  readonly #handle: number;
  readonly #from: string;
  readonly #format: string;
  readonly #result: Salvaged;
  #lines: string[];

  constructor(to: string, from: string, format: string, names: readonly string[]) {
    this.#handle = openSync(to, 'w');
    this.#from = from;
    this.#format = format;
    this.#result = { names: [...names], rows: 0, bad: [] };
    this.#lines = [csvLine(['_row', ...names])];
  }

  csv(fields: readonly string[], wanted: number): void {
    if (fields.length !== wanted) {
      this.bad('row-wrong-field-count', { found: fields.length, wanted }, fields.map((f) => decoded(f) ?? f).join(','));
      return;
    }
    const values = fields.map(decoded);
    if (values.includes(null)) this.bad('row-broken-encoding', {}, fields.join(','));
    else this.#sound(values as string[]);
  }

  json(text: string, names: readonly string[]): void {
    const values = jsonTexts(text, names);
    if (typeof values === 'string') this.bad(values, {}, text);
    else this.#sound(values);
  }

  bad(stem: Parameters<typeof rowProblem>[0], parameters: Record<string, string | number>, line: string): void {
    this.#result.rows++;
    this.#result.bad.push({
      row: this.#result.rows,
      problems: [rowProblem(stem, parameters)],
      line: line.slice(0, 4000),
    });
    if (this.#result.bad.length > tooManyBroken)
      throw new GangwanError('intake-unreadable-file', {
        file: basename(this.#from),
        format: this.#format,
        why: `more than ${tooManyBroken} rows cannot be told apart · 超过 ${tooManyBroken} 行无法分辨`,
      });
  }

  #sound(values: readonly string[]): void {
    this.#result.rows++;
    this.#lines.push(csvLine([this.#result.rows, ...values]));
    if (this.#lines.length >= 1000) this.#flush();
  }

  end(): Salvaged {
    this.#flush();
    closeSync(this.#handle);
    return this.#result;
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    const data = Buffer.from(`${this.#lines.join('\n')}\n`);
    for (let at = 0; at < data.length; ) at += writeSync(this.#handle, data, at);
    this.#lines = [];
  }
}

/** `JSON.parse` whose reviver is told how a value was written; the compiler's library does not know it yet. */
const parseWithSource = JSON.parse as (
  text: string,
  reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return typeof value === 'boolean' ? String(value) : '';
}

import { createReadStream } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { readForeignCsv } from '../foreign-csv.ts';
import { type MinistryTable, ministryTableOf } from './ministry-tables.ts';
import { type FieldReader, keptOf, type MinistryRecord } from './record.ts';

/** What a file gave, and the lines of it that could not be read as a record (numbers only: they may name people). */
export interface FileRead {
  table: MinistryTable;
  records: MinistryRecord[];
  unreadLines: number[];
}

const lower = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Which table a file holds, by its name or that of its folder. */
export function tableOfFile(name: string): MinistryTable | null {
  return ministryTableOf(basename(name)) ?? ministryTableOf(`${basename(dirname(name))}/${basename(name)}`);
}

/** Reads one file of the interface, JSON Lines or CSV with a header, into what the county keeps. `path` is UTF-8. */
export async function readMinistryFile(
  path: string,
  format: 'jsonl' | 'csv',
  table: MinistryTable,
  keyOf: (licence: string) => string,
): Promise<FileRead> {
  const records: MinistryRecord[] = [];
  const unreadLines: number[] = [];
  const take = (line: number, read: FieldReader) => {
    const kept = keptOf(table, read, keyOf);
    if (kept === null) unreadLines.push(line);
    else records.push(kept);
  };
  if (format === 'csv') {
    const { columns, rows } = readForeignCsv(path);
    const at = new Map(columns.map((name, index) => [lower(name), index]));
    for (const [index, row] of rows.entries()) take(index + 2, (name) => row[at.get(lower(name)) ?? -1] ?? '');
    return { table, records, unreadLines };
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number++;
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    const fields = fieldsOf(text);
    if (fields === null) unreadLines.push(number);
    else take(number, (name) => fields.get(lower(name)) ?? '');
  }
  return { table, records, unreadLines };
}

/** The fields of a JSON object by their squeezed names, each as the text it was sent in; null where the line is none. */
function fieldsOf(text: string): Map<string, string> | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(given))
    if (typeof value === 'string' || typeof value === 'number') fields.set(lower(name), String(value).trim());
  return fields;
}

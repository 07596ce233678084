import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Random, random } from '../examples/county/random.ts';
import { type TableName, tables } from '../examples/county/tables.ts';

/** How a generated county's packages are written again: the same rows in another order, other files, another form. */
export interface Rewriting {
  /** Rows of every file in another order, files of every package last first. */
  shuffled?: boolean;
  /** Files every file is divided into; 1 where not given. */
  parts?: number;
  /** CSV becomes JSON Lines and JSON Lines CSV, plain UTF-8. */
  swapped?: boolean;
}

interface ManifestFile {
  table: TableName;
  path: string;
  format: 'csv' | 'jsonl';
  encoding: string;
  compression: string;
  rows: number;
}

/** A row by column; absent columns were empty. */
export type Row = Record<string, string | number>;

/** The rows of one table of a package folder. */
export function rowsOfTable(folder: string, table: TableName): Row[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: ManifestFile[] };
  return files.filter((file) => file.table === table).flatMap((file) => rowsOf(folder, file));
}

/** Writes a package folder of JSON Lines with the rows of some tables. */
export function writePackage(
  folder: string,
  about: { package: string; platformUscc: string; month: string },
  rows: Partial<Record<TableName, readonly Row[]>>,
): void {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(rows).map(([table, some]) => {
    const path = `${table}.jsonl`;
    writeFileSync(join(folder, path), jsonLinesOf(some));
    return { table, path };
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ exchange: 'gangwan-exchange/1', ...about, files }));
}

/** Writes the packages `slugs` of a county's months again below `out`, `OUT/2026-10/xiafeng/…`. */
export function rewritePackages(
  county: string,
  out: string,
  months: readonly string[],
  slugs: readonly string[],
  how: Rewriting,
): void {
  const order = random('rewritten');
  for (const month of months) {
    for (const slug of readdirSync(join(county, month)).filter((name) => slugs.includes(name))) {
      const from = join(county, month, slug);
      const to = join(out, month, slug);
      mkdirSync(to, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as { files: ManifestFile[] };
      const files = manifest.files.flatMap((file) => rewriteFile(from, to, file, how, order));
      if (how.shuffled) files.reverse();
      writeFileSync(join(to, 'manifest.json'), JSON.stringify({ ...manifest, files }));
    }
  }
}

function rewriteFile(from: string, to: string, file: ManifestFile, how: Rewriting, order: Random): ManifestFile[] {
  const rows = rowsOf(from, file);
  if (how.shuffled) shuffle(rows, order);
  const parts = Math.max(1, Math.min(how.parts ?? 1, rows.length));
  const format = how.swapped ? (file.format === 'csv' ? 'jsonl' : 'csv') : file.format;
  return Array.from({ length: parts }, (_, part) => {
    // Unequal parts, as when a sender splits a file where it happens to be full.
    const [low, high] = [cut(rows.length, part, parts), cut(rows.length, part + 1, parts)];
    const path = `${file.table}-${part}.${format}`;
    const some = rows.slice(low, high);
    writeFileSync(join(to, path), format === 'csv' ? csvOf(file.table, some) : jsonLinesOf(some));
    return { ...file, path, format, encoding: 'utf-8', compression: 'none', rows: some.length };
  });
}

const cut = (length: number, part: number, parts: number) => Math.floor(length * (part / parts) ** 2);

function shuffle(rows: Row[], order: Random): void {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = order.int(0, i);
    [rows[i], rows[j]] = [rows[j]!, rows[i]!];
  }
}

function rowsOf(folder: string, file: ManifestFile): Row[] {
  const bytes = readFileSync(join(folder, file.path));
  const plain = file.compression === 'gzip' ? gunzipSync(bytes) : bytes;
  const lines = new TextDecoder(file.encoding, { fatal: true }).decode(plain).split('\n');
  lines.pop();
  if (file.format === 'jsonl') return lines.map((line) => JSON.parse(line) as Row);
  const names = lines.shift()!.split(',');
  const kinds = tables[file.table] as Readonly<Record<string, string>>;
  return lines.map((line) => {
    const row: Row = {};
    // Quoted cells of the generator hold neither quotes nor line breaks.
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    names.forEach((name, i) => {
      if (cells[i] !== '') row[name] = kinds[name] === 'integer' ? Number(cells[i]) : cells[i]!;
    });
    return row;
  });
}

function csvOf(table: TableName, rows: readonly Row[]): string {
  const names = Object.keys(tables[table]);
  const cell = (value: string | number | undefined) =>
    value === undefined ? '' : /[",]/.test(String(value)) ? `"${value}"` : String(value);
  return [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\n') + '\n';
}

const jsonLinesOf = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

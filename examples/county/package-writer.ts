import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { constants, createGzip, type Gzip } from 'node:zlib';
import { formatDay } from '#basics/day.ts';
import { formatClock } from '#basics/instant.ts';
import { encodeGb18030 } from './gb18030.ts';
import { type Kind, type RowOf, type TableName, tables } from './tables.ts';

/** How a platform writes its files; each of the accepted forms is used by at least one. */
export type Form = 'csv' | 'csv-bom' | 'csv.gz' | 'csv-gb18030' | 'jsonl' | 'jsonl.gz';

const dayText = new Map<number, string>();
const clockText: string[] = [];

function writeDay(value: number): string {
  let text = dayText.get(value);
  if (text === undefined) {
    text = formatDay(value);
    dayText.set(value, text);
  }
  return text;
}

function writeInstant(value: number): string {
  const local = value + 28800;
  const date = Math.floor(local / 86400);
  const second = local - date * 86400;
  let clock = clockText[second];
  if (clock === undefined) {
    clock = `T${formatClock(value)}+08:00`;
    clockText[second] = clock;
  }
  return writeDay(date) + clock;
}

function cell(kind: Kind, value: string | number): string {
  if (kind === 'instant') return typeof value === 'string' ? value : writeInstant(value);
  if (kind === 'day') return writeDay(value as number);
  return typeof value === 'number' ? String(value) : value;
}

const quoted = /[",\r\n]/;

function csvLine(columns: readonly [string, Kind][], row: Record<string, string | number | undefined>): string {
  let line = '';
  for (let i = 0; i < columns.length; i++) {
    const [name, kind] = columns[i]!;
    const value = row[name];
    if (i > 0) line += ',';
    if (value === undefined) continue;
    const text = cell(kind, value);
    line += kind === 'text' && quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return line + '\n';
}

function jsonLine(columns: readonly [string, Kind][], row: Record<string, string | number | undefined>): string {
  let line = '{';
  for (const [name, kind] of columns) {
    const value = row[name];
    if (value === undefined) continue;
    if (line.length > 1) line += ',';
    line += `"${name}":`;
    line += kind === 'integer' ? value : JSON.stringify(cell(kind, value));
  }
  return line + '}\n';
}

class TableFile {
  readonly path: string;
  readonly table: TableName;
  rows = 0;
  #columns: [string, Kind][];
  #form: Form;
  #text = '';
  #file: string;
  #fd: number | null = null;
  #gzip: Gzip | null = null;
  #finished: Promise<void> = Promise.resolve();
  #drained: Promise<void> | null = null;

  constructor(folder: string, table: TableName, form: Form) {
    this.table = table;
    this.#form = form;
    this.#columns = Object.entries(tables[table]) as [string, Kind][];
    this.path = `${table}.${form.startsWith('csv-') ? 'csv' : form}`;
    this.#file = join(folder, this.path);
    if (form === 'csv-bom') this.#text = '\ufeff';
    if (form.startsWith('csv')) this.#text += this.#columns.map(([name]) => name).join(',') + '\n';
  }

  add(row: Record<string, string | number | undefined>): void {
    this.#text += this.#form.startsWith('csv') ? csvLine(this.#columns, row) : jsonLine(this.#columns, row);
    this.rows++;
    if (this.#text.length > 1 << 18) this.#flush();
  }

  /** Opened at the first flush: hundreds of small tables must not hold a file each. */
  #open(): number {
    if (this.#fd !== null) return this.#fd;
    const fd = openSync(this.#file, 'w');
    this.#fd = fd;
    if (this.#form.endsWith('.gz')) {
      const gzip = createGzip({ level: constants.Z_BEST_SPEED });
      gzip.on('data', (chunk: Buffer) => writeSync(fd, chunk));
      this.#finished = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject));
      this.#gzip = gzip;
    }
    return fd;
  }

  #flush(): void {
    const fd = this.#open();
    if (this.#text === '') return;
    const bytes = this.#form === 'csv-gb18030' ? encodeGb18030(this.#text) : Buffer.from(this.#text);
    this.#text = '';
    if (this.#gzip === null) writeSync(fd, bytes);
    else if (!this.#gzip.write(bytes)) {
      const gzip = this.#gzip;
      this.#drained ??= new Promise((resolve) =>
        gzip.once('drain', () => {
          this.#drained = null;
          resolve();
        }),
      );
    }
  }

  get pressure(): Promise<void> | null {
    return this.#drained;
  }

  async close(): Promise<void> {
    this.#flush();
    this.#gzip?.end();
    await this.#finished;
    closeSync(this.#open());
  }
}

/** What `manifest.json` says about a package. */
export interface PackageInfo {
  /** Month the package reports, `YYYY-MM`. */
  month: string;
  slug: string;
  name: string;
  platformUscc: string;
  form: Form;
  /** Tables sent; each has a file, an empty one where nothing happened. */
  tables: readonly TableName[];
  /** When the county would have received it, `YYYY-MM-DDThh:mm:ss+08:00`: a suggestion for `--received-at`. */
  receivedAt: string;
}

export const generatedLabel =
  '生成的虚构数据，不含任何真实企业或个人 / generated, fictional data: no real enterprise or person';

/** One package folder: a file per table and `manifest.json`, written as rows come. */
export class PackageWriter {
  readonly info: PackageInfo;
  readonly folder: string;
  #files = new Map<TableName, TableFile>();

  constructor(out: string, info: PackageInfo) {
    this.info = info;
    this.folder = join(out, info.month, info.slug);
    mkdirSync(this.folder, { recursive: true });
    for (const table of info.tables) this.#files.set(table, new TableFile(this.folder, table, info.form));
  }

  /** Adds a row; throws where the package does not send that table. */
  add<T extends TableName>(table: T, row: RowOf<T>): void {
    const file = this.#files.get(table);
    if (file === undefined) throw new Error(`${this.info.slug} does not send ${table}`);
    file.add(row);
  }

  sends(table: TableName): boolean {
    return this.#files.has(table);
  }

  /** Waits until compressed files have taken what was written. */
  async drain(): Promise<void> {
    for (const file of this.#files.values()) if (file.pressure !== null) await file.pressure;
  }

  async close(): Promise<number> {
    const files = [];
    let rows = 0;
    for (const file of this.#files.values()) {
      await file.close();
      rows += file.rows;
      const form = this.info.form;
      files.push({
        table: file.table,
        path: file.path,
        format: form.startsWith('csv') ? 'csv' : 'jsonl',
        encoding: form === 'csv-gb18030' ? 'gb18030' : 'utf-8',
        compression: form.endsWith('.gz') ? 'gzip' : 'none',
        rows: file.rows,
      });
    }
    const manifest = {
      exchange: 'gangwan-exchange/1',
      package: `${this.info.month}-${this.info.slug}`,
      platformUscc: this.info.platformUscc,
      name: this.info.name,
      month: this.info.month,
      generated: true,
      label: generatedLabel,
      receivedAt: this.info.receivedAt,
      files,
    };
    writeFileSync(join(this.folder, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n');
    return rows;
  }
}

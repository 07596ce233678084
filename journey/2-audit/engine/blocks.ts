import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, County, RecordRow, RowColumns, Sorted, WorkerRecords } from '#measures/facts/ledger.ts';
import type { RegisterTable } from '#measures/facts/registers/tables.ts';
import { type Engine, literal } from '#store/engine.ts';
import { type Column, ColumnFile, columnTypes, type LaidColumn } from '../seal/column-file.ts';
import type { HotTable } from '../seal/hot-columns.ts';
import type { SealedMonth } from '../seal-lake.ts';
import { workerRegisterTables } from './county.ts';
import { engagementOf } from './engagements.ts';

/** Buffers one hot table's columns are read into, block after block; they grow and are never given back. */
class TableBuffers {
  readonly file: ColumnFile;
  readonly read: readonly LaidColumn[];
  #columns: Column[];
  #capacity = 0;

  constructor(folder: string, table: HotTable, rows: number, only: ReadonlySet<string> | null) {
    this.file = new ColumnFile(join(folder, `${table}.columns`), table, rows);
    this.read = this.file.columns.filter(({ name }) => only === null || only.has(name));
    this.#columns = this.read.map(({ type }) => new columnTypes[type](0));
  }

  /** The rows of workers `first` to `last`. */
  fill(first: number, last: number): RowColumns {
    const from = this.file.rowOf(first);
    const length = this.file.rowOf(last + 1) - from;
    if (length > this.#capacity) {
      this.#capacity = Math.ceil((length * 9) / 8);
      this.#columns = this.read.map(({ type }) => new columnTypes[type](this.#capacity));
    }
    this.read.forEach((column, i) => {
      this.file.read(column, from, this.#columns[i]!.subarray(0, length));
    });
    return this.view(length);
  }

  view(length: number): RowColumns {
    const view: Record<string, unknown> = { length };
    this.read.forEach(({ name }, i) => {
      view[name] = this.#columns[i]!.subarray(0, length);
    });
    // Spread once more: an object grown key by key is a slow one, and the folds read these columns for every row.
    return { ...view } as unknown as RowColumns;
  }
}

const tables: readonly HotTable[] = ['order', 'session', 'allocation', 'restPrompt', 'roster', 'pay'];

const recordsFile = (folder: string, table: string) => join(folder, 'records', `${table}.parquet`);

/** One worker's small rows while they are gathered. */
type Gathered = Record<Exclude<keyof WorkerRecords, 'registers'>, unknown[]> & {
  registers?: Partial<Record<RegisterTable, RecordRow[]>>;
};

/** Reads a seal's rows as blocks of consecutive workers. Buffers are reused: a block is valid until the next is read. */
export class BlockReader {
  readonly #engine: Engine;
  readonly #folder: string;
  readonly #county: County;
  readonly #buffers: Record<HotTable, TableBuffers>;
  /** Register tables the seal holds; most months hold few of them. */
  readonly #registerTables: readonly RegisterTable[];

  /** `only` narrows the order columns read, for counting a few facts; all columns otherwise. The engine reads the small tables. */
  constructor(engine: Engine, sealed: SealedMonth, county: County, only: ReadonlySet<string> | null = null) {
    this.#engine = engine;
    this.#folder = sealed.folder;
    this.#county = county;
    this.#registerTables = workerRegisterTables.filter((table) => existsSync(recordsFile(sealed.folder, table)));
    this.#buffers = Object.fromEntries(
      tables.map((table) => [
        table,
        new TableBuffers(sealed.folder, table, sealed.seal.stored[table], table === 'order' ? only : null),
      ]),
    ) as Record<HotTable, TableBuffers>;
  }

  /** The block of workers `first` to `last` (dense numbers, inclusive); `without` tables are left empty. */
  async read(first: number, last: number, without: ReadonlySet<HotTable> = new Set()): Promise<Block> {
    const workers = last - first + 1;
    const sorted = {} as Record<HotTable, Sorted<RowColumns>>;
    for (const table of tables) {
      if (without.has(table)) {
        sorted[table] = { columns: this.#buffers[table].view(0), from: new Uint32Array(workers + 1) };
        continue;
      }
      let columns = this.#buffers[table].fill(first, last);
      if (table === 'pay') columns = { ...columns, recordId: await this.#payIds(first, last) } as RowColumns;
      sorted[table] = { columns, from: offsets(columns.worker, first, workers) };
    }
    const records = without.has('pay')
      ? new Array<undefined>(workers).fill(undefined)
      : await this.#records(first, workers);
    return { county: this.#county, firstWorker: first, workers, ...sorted, records } as unknown as Block;
  }

  close(): void {
    for (const { file } of Object.values(this.#buffers)) file.close();
  }

  /** Settlements are matched with their statements by id; the other tables are told apart by segment and row. */
  async #payIds(first: number, last: number): Promise<string[]> {
    const file = literal(join(this.#folder, 'pay.parquet'));
    const rows = await this.#engine.rows<{ id: string }>(
      `SELECT record_id AS id FROM read_parquet(${file}, file_row_number = true) WHERE worker BETWEEN ${first} AND ${last} ORDER BY file_row_number`,
    );
    return rows.map(({ id }) => id);
  }

  async #records(first: number, workers: number): Promise<(WorkerRecords | undefined)[]> {
    const by: (Gathered | undefined)[] = new Array(workers).fill(undefined);
    for (const table of ['worker', 'payTerms', 'payStatement', 'deduction', 'lossClaim'] as const) {
      for (const row of await readRecords(
        this.#engine,
        this.#folder,
        table,
        `worker BETWEEN ${first} AND ${first + workers - 1}`,
      )) {
        const k = (row.worker as number) - first;
        by[k] ??= { engagements: [], payTerms: [], payStatement: [], deduction: [], lossClaim: [] };
        if (table === 'worker') by[k].engagements.push(...engagementOf(row));
        else by[k][table].push(row);
      }
    }
    for (const table of this.#registerTables) {
      for (const row of await readRecords(
        this.#engine,
        this.#folder,
        table,
        `worker BETWEEN ${first} AND ${first + workers - 1}`,
      )) {
        const k = (row.worker as number) - first;
        by[k] ??= { engagements: [], payTerms: [], payStatement: [], deduction: [], lossClaim: [] };
        by[k].registers ??= {};
        by[k].registers[table] ??= [];
        by[k].registers[table].push(row);
      }
    }
    return by as (WorkerRecords | undefined)[];
  }
}

/** Rows of a sealed small table; none where the table was never sent. */
export async function readRecords(engine: Engine, folder: string, table: string, where: string): Promise<RecordRow[]> {
  const file = recordsFile(folder, table);
  if (!existsSync(file)) return [];
  return engine.rows<RecordRow>(
    `SELECT * FROM read_parquet(${literal(file)}) WHERE ${where} ORDER BY worker, platform, "recordId", source`,
  );
}

/** `from[k]..from[k + 1]` are the rows of worker `first + k` in a sorted worker column. */
function offsets(worker: Uint32Array, first: number, workers: number): Uint32Array {
  const from = new Uint32Array(workers + 1);
  let at = 0;
  for (let k = 0; k < workers; k++) {
    from[k] = at;
    const number = first + k;
    while (at < worker.length && worker[at] === number) at++;
  }
  from[workers] = at;
  return from;
}

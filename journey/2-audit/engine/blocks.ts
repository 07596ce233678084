import { join } from 'node:path';
import type { Block, County, RecordRow, RowColumns, Sorted, WorkerRecords } from '#measures/facts/ledger.ts';
import { type Engine, literal } from '#store/engine.ts';
import { type HotTable, hotColumns, sealedName } from '../seal/hot-columns.ts';
import { engagementOf } from './engagements.ts';

const constructors = { u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, i32: Int32Array } as const;
type Column = Uint32Array | Uint16Array | Uint8Array | Int32Array;

const rowColumns = [
  { name: 'worker', type: 'u32' },
  { name: 'platform', type: 'u16' },
  { name: 'source', type: 'u8' },
  { name: 'segment', type: 'u32' },
  { name: 'row', type: 'u32' },
] as const;

/** Buffers one hot table's columns are read into, block after block; they grow and are never given back. */
class TableBuffers {
  readonly names: string[];
  readonly types: (keyof typeof constructors)[];
  columns: Column[];
  capacity = 0;
  readonly select: string;

  constructor(table: HotTable, only: ReadonlySet<string> | null) {
    const all = [...rowColumns, ...hotColumns[table].map(({ name, type }) => ({ name, type }))];
    const read = all.filter(({ name }) => only === null || name === 'worker' || only.has(name));
    this.names = read.map(({ name }) => name);
    this.types = read.map(({ type }) => type);
    this.columns = read.map(({ type }) => new constructors[type](0));
    this.select = read.map(({ name }) => `"${sealedName(name)}"`).join(', ');
  }

  grow(needed: number): void {
    if (needed <= this.capacity) return;
    const capacity = Math.ceil((needed * 5) / 4 / 2048 + 1) * 2048;
    this.columns = this.columns.map((column, i) => {
      const larger = new constructors[this.types[i]!](capacity);
      larger.set(column as never);
      return larger;
    });
    this.capacity = capacity;
  }

  view(length: number): RowColumns {
    const view: Record<string, unknown> = { length };
    this.names.forEach((name, i) => {
      view[name] = this.columns[i]!.subarray(0, length);
    });
    // Spread once more: an object grown key by key is a slow one, and the folds read these columns for every row.
    return { ...view } as unknown as RowColumns;
  }
}

const tables: readonly HotTable[] = ['order', 'session', 'allocation', 'restPrompt', 'roster', 'pay'];

/** Reads a seal's rows as blocks of consecutive workers. Buffers are reused: a block is valid until the next is read. */
export class BlockReader {
  readonly #engine: Engine;
  readonly #folder: string;
  readonly #county: County;
  readonly #buffers: Record<HotTable, TableBuffers>;

  /** `only` narrows the order columns read, for counting a few facts; all columns otherwise. */
  constructor(engine: Engine, folder: string, county: County, only: ReadonlySet<string> | null = null) {
    this.#engine = engine;
    this.#folder = folder;
    this.#county = county;
    this.#buffers = Object.fromEntries(
      tables.map((table) => [table, new TableBuffers(table, table === 'order' ? only : null)]),
    ) as Record<HotTable, TableBuffers>;
  }

  /** The block of workers `first` to `last` (dense numbers, inclusive); `without` tables are left empty. */
  async read(first: number, last: number, without: ReadonlySet<HotTable> = new Set()): Promise<Block> {
    const workers = last - first + 1;
    const sorted = {} as Record<HotTable, Sorted<RowColumns>>;
    for (const table of tables) {
      sorted[table] = without.has(table)
        ? emptySorted(this.#buffers[table], workers)
        : await this.#table(table, first, last);
    }
    const records = without.has('pay')
      ? new Array<undefined>(workers).fill(undefined)
      : await this.#records(first, workers);
    return { county: this.#county, firstWorker: first, workers, ...sorted, records } as unknown as Block;
  }

  async #table(table: HotTable, first: number, last: number): Promise<Sorted<RowColumns>> {
    const buffers = this.#buffers[table];
    const file = literal(join(this.#folder, `${table}.parquet`));
    const result = await this.#engine.connection.stream(
      `SELECT ${buffers.select}${table === 'pay' ? ', record_id' : ''} FROM read_parquet(${file}) WHERE worker BETWEEN ${first} AND ${last}`,
    );
    // Settlements are matched with their statements by id; the other tables are told apart by segment and row.
    const ids: string[] = [];
    let length = 0;
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      buffers.grow(length + chunk.rowCount);
      for (let i = 0; i < buffers.names.length; i++) {
        const items = (chunk.getColumnVector(i) as unknown as { items: Column }).items;
        buffers.columns[i]!.set(
          items.length === chunk.rowCount ? (items as never) : (items.subarray(0, chunk.rowCount) as never),
          length,
        );
      }
      if (table === 'pay') {
        const texts = chunk.getColumnVector(buffers.names.length);
        for (let r = 0; r < chunk.rowCount; r++) ids.push(texts.getItem(r) as string);
      }
      length += chunk.rowCount;
    }
    const view = buffers.view(length);
    const columns = table === 'pay' ? { ...view, recordId: ids } : view;
    return { columns, from: offsets(columns.worker, first, last - first + 1) };
  }

  async #records(first: number, workers: number): Promise<(WorkerRecords | undefined)[]> {
    const by: (Record<keyof WorkerRecords, unknown[]> | undefined)[] = new Array(workers).fill(undefined);
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
    return by as (WorkerRecords | undefined)[];
  }
}

/** Rows of a sealed small table; none where the table was never sent. */
export async function readRecords(engine: Engine, folder: string, table: string, where: string): Promise<RecordRow[]> {
  const file = join(folder, 'records', `${table}.parquet`);
  const found = await engine.rows<{ file: string }>(`SELECT file FROM glob(${literal(file)})`);
  if (found.length === 0) return [];
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

function emptySorted(buffers: TableBuffers, workers: number): Sorted<RowColumns> {
  return { columns: buffers.view(0), from: new Uint32Array(workers + 1) };
}

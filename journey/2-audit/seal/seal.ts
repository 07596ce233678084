import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '#basics/canonical.ts';
import { parseMonth } from '#basics/day.ts';
import { OFFSET, startOf } from '#basics/instant.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import { Engine, identifier, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { exchange } from '../../1-intake/exchange/exchange.ts';
import { numberEverything, readWorkerKeys } from './dictionaries.ts';
import { layOutAndDigest } from './digest.ts';
import { addFiles, countFeed, type FeedRequest, type SealedFeed } from './feed.ts';
import { type HotTable, hotColumns, hotTables, monthInstant, type SealedColumn, sealedName } from './hot-columns.ts';
import { type Resolution, resolveRevisions, type SegmentRef } from './resolve.ts';
import { matchRides } from './ride-match.ts';

/** Days of context before the month that every fact needs at least (rest: eight days). */
const LOOK_BACK = 8;
/** Longest settlement period for which context is taken over. */
const LONGEST_LOOK_BACK = 62;

/** What a seal holds, as written to `seal.json` in its folder; `digest` is what findings cite. */
export interface Seal {
  month: string;
  digest: string;
  /** Rows of every hot table that belong to the month. */
  rows: Readonly<Record<HotTable, number>>;
  /** Rows of the files, context included. */
  stored: Readonly<Record<HotTable, number>>;
  workers: number;
  /** Orders with a long rest inside. */
  rests: number;
  /** Whether it holds records workers brought themselves. */
  ownRecords: boolean;
  platforms: string[];
  places: string[];
  currencies: string[];
  /** First day of context held before the month; the month's first day where no earlier seal was read. */
  contextFrom: number;
  /** Digest of the seal the context came from. */
  previous: string | null;
  tableDigests: Readonly<Record<string, string>>;
  resolutions: Readonly<Partial<Record<TableName, Resolution[]>>>;
  /** What arrived when, by platform and table. */
  feeds: SealedFeed[];
  segments: number[];
  /** Files of the folder, `seal.json` among them. */
  files: string[];
}

/** One file taken in for the month: rows sent (0 says there were none) and rows still in quarantine. */
export interface SealFiles {
  platformUscc: string;
  table: TableName;
  rows: number;
  quarantined: number;
}

export interface SealRequest {
  month: string;
  segments: readonly SegmentRef[];
  files: readonly SealFiles[];
  /** Folder of the month before, sealed; null where there is none. */
  previous: { folder: string; seal: Seal } | null;
  /** Highest segment number there was when the month was first sealed; null for a first seal. */
  firstSealedUpTo: number | null;
  /** Where the seal's files go; must not exist yet. */
  folder: string;
  threads: number;
  memory: string;
  onProgress?: (step: string) => void;
}

/** Resolves revisions, numbers, sorts and digests one month of the lake into `folder`. The files appear together or not at all. */
export async function sealMonth(request: SealRequest): Promise<Seal> {
  const month = parseMonth(request.month);
  if (month === null) throw new RangeError(`not a month: ${request.month}`);
  const making = `${request.folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'records'), { recursive: true });
  const engine = await Engine.open({
    threads: request.threads,
    memory: request.memory,
    spillTo: join(making, 'spill'),
  });
  try {
    const seal = await new Sealing(engine, request, making, month.first, month.last).run();
    rmSync(join(making, 'spill'), { recursive: true, force: true });
    writeFileSync(join(making, 'seal.json'), canonicalJson(seal as never));
    renameSync(making, request.folder);
    return seal;
  } finally {
    engine.close();
    rmSync(making, { recursive: true, force: true });
  }
}

class Sealing {
  readonly engine: Engine;
  readonly request: SealRequest;
  readonly folder: string;
  readonly first: number;
  readonly last: number;
  readonly tables = new Set<TableName>();
  rests = 0;

  constructor(engine: Engine, request: SealRequest, folder: string, first: number, last: number) {
    this.engine = engine;
    this.request = request;
    this.folder = folder;
    this.first = first;
    this.last = last;
  }

  async run(): Promise<Seal> {
    const { engine, request } = this;
    const resolutions: Partial<Record<TableName, Resolution[]>> = {};
    for (const table of tableNames) {
      const segments = request.segments.filter((s) => s.table === table);
      if (segments.length === 0) continue;
      this.tables.add(table);
      request.onProgress?.(`resolve ${table}`);
      resolutions[table] = await resolveRevisions(engine, table, segments);
    }
    if (!this.tables.has('worker')) {
      await engine.run(
        'CREATE OR REPLACE TEMP VIEW worker_current AS SELECT NULL::VARCHAR AS "platformUscc", NULL::VARCHAR AS "workerId", NULL::VARCHAR AS "workerKey" WHERE false',
      );
    }
    const contextFrom = await this.contextFrom();
    request.onProgress?.('number');
    const context = await this.contextDictionaries();
    const withWorker = tableNames.filter((table) => 'workerId' in exchange[table].schema.shape);
    for (const file of request.files) context.platforms.push(file.platformUscc);
    const d = await numberEverything(engine, this.tables, (table) => this.inPeriod(table), context, withWorker);
    const feeds: SealedFeed[] = [];
    for (const table of this.tables) {
      request.onProgress?.(`count ${table}`);
      feeds.push(...(await countFeed(engine, this.feedRequest(table))));
    }
    if (this.tables.has('order') && this.tables.has('rideLabourItem'))
      await matchRides(engine, feeds, this.first, this.last);
    addFiles(feeds, request.files);
    feeds.sort((a, b) => (`${a.platformUscc} ${a.table}` < `${b.platformUscc} ${b.table}` ? -1 : 1));
    const rows = {} as Record<HotTable, number>;
    const stored = {} as Record<HotTable, number>;
    for (const table of hotTables) {
      request.onProgress?.(`sort ${table}`);
      await this.writeHot(table, contextFrom);
      const counted = await this.countRows(table);
      rows[table] = counted.month;
      stored[table] = counted.all;
    }
    await this.writeWorkers();
    request.onProgress?.('lay out and digest');
    const tableDigests: Record<string, string> = await layOutAndDigest({
      folder: this.folder,
      rows: stored,
      memory: '512MB',
    });
    for (const table of tableNames)
      if (this.tables.has(table) && exchange[table].size === 'record')
        tableDigests[table] = await this.writeRecords(table);
    const workers = (
      await engine.rows<{ n: number }>(
        `SELECT count(DISTINCT worker) AS n FROM read_parquet(${literal(join(this.folder, 'order.parquet'))}) WHERE context = 0`,
      )
    )[0]!.n;
    const content = {
      month: request.month,
      tableDigests,
      // Findings rest on what came when as well: a late empty file or a repeated conflict changes no row but makes a new seal.
      feeds: sm3(canonicalJson(feeds as never)),
      workerKeys: sm3(d.workerKeys.join('\n')),
      platforms: d.platforms,
      places: d.places,
      currencies: d.currencies,
      previous: request.previous?.seal.digest ?? null,
    };
    return {
      month: request.month,
      digest: sm3(canonicalJson(content)),
      rows,
      workers,
      rests: this.rests,
      ownRecords: request.segments.some(({ source }) => source === 'worker'),
      stored,
      platforms: d.platforms,
      places: d.places,
      currencies: d.currencies,
      contextFrom,
      previous: request.previous?.seal.digest ?? null,
      tableDigests,
      resolutions,
      feeds,
      segments: request.segments.map((s) => s.segment),
      files: [
        ...hotTables.flatMap((table) => [`${table}.parquet`, `${table}.columns`]),
        ...tableNames
          .filter((table) => this.tables.has(table) && exchange[table].size === 'record')
          .map((table) => `records/${table}.parquet`),
        'workers.parquet',
        'ids.parquet',
        'seal.json',
      ],
    };
  }

  feedRequest(table: TableName): FeedRequest {
    const start = exchange[table].startColumn;
    const hot = table in monthInstant;
    const at = hot ? monthInstant[table as HotTable] : start === null ? null : `("${start}" * 86400 - ${OFFSET})`;
    const inPeriod = at === null ? 'true' : `${at} BETWEEN ${startOf(this.first)} AND ${startOf(this.last + 1) - 1}`;
    const segments = this.request.segments.filter((s) => s.table === table);
    return {
      table,
      segments,
      first: this.first,
      last: this.last,
      inPeriod,
      at,
      firstSealedUpTo: this.request.firstSealedUpTo,
    };
  }

  /** Rows of a table that belong to the month (hot), or may matter to it (record). */
  inPeriod(table: TableName): string {
    if (table in monthInstant)
      return `${monthInstant[table as HotTable]} BETWEEN ${startOf(this.first)} AND ${startOf(this.last + 1) - 1}`;
    const start = exchange[table].startColumn;
    if (start === null || table === 'payStatement') return 'true';
    return `"${start}" BETWEEN ${this.first} AND ${this.last}`;
  }

  async contextFrom(): Promise<number> {
    if (this.request.previous === null) return this.first;
    let from = this.first - LOOK_BACK;
    if (this.tables.has('pay')) {
      const [row] = await this.engine.rows<{ d: number | null }>(
        `SELECT min("periodFrom") AS d FROM pay_current WHERE ${this.inPeriod('pay')}`,
      );
      if (row?.d !== null && row?.d !== undefined)
        from = Math.min(from, Math.max(row.d, this.first - LONGEST_LOOK_BACK));
    }
    // Nothing earlier than the seal before holds is there to be read.
    return Math.max(from, this.request.previous.seal.contextFrom);
  }

  async contextDictionaries() {
    const { previous } = this.request;
    if (previous === null) return { platforms: [] as string[], places: [], currencies: [], workerKeys: [] };
    const { platforms, places, currencies } = previous.seal;
    return {
      platforms: [...platforms],
      places,
      currencies,
      workerKeys: await readWorkerKeys(this.engine, previous.folder),
    };
  }

  async writeHot(table: HotTable, contextFrom: number): Promise<void> {
    const columns = hotColumns[table];
    const parts: string[] = [];
    if (this.tables.has(table)) parts.push(this.monthRows(table, columns));
    if (this.request.previous !== null) parts.push(this.contextRows(table, columns, contextFrom));
    if (parts.length === 0) parts.push(emptyRows(columns));
    await this.engine.run(`COPY (
      SELECT * FROM (${parts.join('\nUNION ALL BY NAME\n')})
      ORDER BY worker, start, platform, source, record_id
    ) TO ${literal(join(this.folder, `${table}.parquet`))} (FORMAT parquet, COMPRESSION snappy, DICTIONARY_SIZE_LIMIT 1, ROW_GROUP_SIZE 61440)`);
  }

  monthRows(table: HotTable, columns: readonly SealedColumn[]): string {
    const place = columns.find((column) => column.name === 'place');
    const currency = columns.find((column) => column.name === 'currency');
    const selected = columns.map((column) => {
      if (column === place) return 'CAST(coalesce(pl.place, 65535) AS USMALLINT) AS place';
      if (column === currency) return 'CAST(cu.currency AS UTINYINT) AS currency';
      return `${known(column)} AS "${sealedName(column.name)}"`;
    });
    return `SELECT CAST(w.worker AS UINTEGER) AS worker, CAST(w.platform AS USMALLINT) AS platform, t.source, t.segment, t."row", ${selected.join(', ')},
        t."recordId" AS record_id, CAST(0 AS UTINYINT) AS context
      FROM ${table}_current t JOIN worker_numbers w USING ("platformUscc", "workerId")
      ${place ? `LEFT JOIN place_numbers pl ON pl.code = t.${place.sql}` : ''}
      ${currency ? 'JOIN currency_numbers cu ON cu.code = t."currency"' : ''}
      WHERE ${this.inPeriod(table)}`;
  }

  /** Rows of the seal before from `contextFrom` on, in this seal's numbers. */
  contextRows(table: HotTable, columns: readonly SealedColumn[], contextFrom: number): string {
    const { folder, seal } = this.request.previous!;
    const list = (values: readonly string[]) => `[${values.map(literal).join(', ')}]`;
    const selected = columns.map((column) => {
      const name = sealedName(column.name);
      if (name === 'place')
        return `CAST(coalesce((SELECT place FROM place_numbers WHERE code = ${list(seal.places)}[CAST(c.place AS INTEGER) + 1]), 65535) AS USMALLINT) AS place`;
      if (name === 'currency')
        return `CAST((SELECT currency FROM currency_numbers WHERE code = ${list(seal.currencies)}[CAST(c.currency AS INTEGER) + 1]) AS UTINYINT) AS currency`;
      return `c."${name}"`;
    });
    const file = (name: string) => literal(join(folder, `${name}.parquet`));
    return `SELECT CAST(k.worker AS UINTEGER) AS worker, CAST(p.platform AS USMALLINT) AS platform, c.source, c.segment, c."row", ${selected.join(', ')},
        c.record_id, CAST(1 AS UTINYINT) AS context
      FROM read_parquet(${file(table)}) c JOIN read_parquet(${file('workers')}) o ON o.worker = c.worker JOIN worker_keys k ON k.key = o.key
      JOIN platform_numbers p ON p.uscc = ${list(seal.platforms)}[CAST(c.platform AS INTEGER) + 1]
      WHERE c.start >= ${startOf(contextFrom)} AND k.worker IN (SELECT worker FROM worker_numbers)`;
  }

  /** Rows of a sealed table, and those of them that belong to the month. */
  async countRows(table: HotTable): Promise<{ all: number; month: number }> {
    const file = literal(join(this.folder, `${table}.parquet`));
    const rests = table === 'order' ? 'count(*) FILTER (rest_from > 0)' : '0';
    const [row] = await this.engine.rows<{ all: number; month: number; rests: number }>(
      `SELECT count(*) AS "all", count(*) FILTER (context = 0) AS month, ${rests} AS rests FROM read_parquet(${file})`,
    );
    if (table === 'order') this.rests = row!.rests;
    return row!;
  }

  async writeRecords(table: TableName): Promise<string> {
    const file = join(this.folder, 'records', `${table}.parquet`);
    const shape = Object.keys(exchange[table].schema.shape);
    const named = shape.filter((name) => !['platformUscc', 'workerId', 'idNo', 'sentTime'].includes(name));
    const worker = shape.includes('workerId');
    await this.engine.run(`COPY (SELECT ${worker ? 'CAST(w.worker AS UINTEGER)' : 'CAST(NULL AS UINTEGER)'} AS worker, CAST(p.platform AS USMALLINT) AS platform,
        t.source, t.segment, t."row", ${worker ? 't."workerId",' : ''} ${named.map((name) => `t.${identifier(name)}`).join(', ')}
      FROM ${table}_current t JOIN platform_numbers p ON p.uscc = t."platformUscc"
      ${worker ? 'JOIN worker_numbers w USING ("platformUscc", "workerId")' : ''}
      WHERE ${this.inPeriod(table)} ORDER BY worker, platform, "recordId", source) TO ${literal(file)} (FORMAT parquet)`);
    const columns = ['worker', 'platform', 'source', ...(worker ? ['workerId'] : []), ...named]
      .map(identifier)
      .join(', ');
    const lines = await this.engine.rows(`SELECT ${columns} FROM read_parquet(${literal(file)})`);
    return sm3(lines.map((line) => canonicalJson(line as never)).join('\n'));
  }

  async writeWorkers(): Promise<void> {
    await this.engine.run(`COPY (SELECT k.worker, k.key, CAST(coalesce(n.orders, 0) AS UINTEGER) AS orders FROM worker_keys k
      LEFT JOIN (SELECT worker, count(*) AS orders FROM read_parquet(${literal(join(this.folder, 'order.parquet'))}) GROUP BY 1) n USING (worker) ORDER BY 1) TO ${literal(join(this.folder, 'workers.parquet'))} (FORMAT parquet)`);
    await this.engine.run(
      `COPY (SELECT w.*, k.key FROM worker_numbers w JOIN worker_keys k USING (worker) ORDER BY "platformUscc", "workerId") TO ${literal(join(this.folder, 'ids.parquet'))} (FORMAT parquet)`,
    );
  }
}

const sqlType = { u32: 'UINTEGER', u16: 'USMALLINT', u8: 'UTINYINT', i32: 'INTEGER' } as const;
const unknown = { u32: '0', u16: '65535', u8: '255', i32: '-2147483648' } as const;

function known(column: SealedColumn): string {
  return `CAST(coalesce(${column.sql}, ${unknown[column.type]}) AS ${sqlType[column.type]})`;
}

function emptyRows(columns: readonly SealedColumn[]): string {
  const selected = columns.map((column) => `CAST(0 AS ${sqlType[column.type]}) AS "${sealedName(column.name)}"`);
  return `SELECT CAST(0 AS UINTEGER) AS worker, CAST(0 AS USMALLINT) AS platform, CAST(0 AS UTINYINT) AS source, CAST(0 AS UINTEGER) AS segment,
    CAST(0 AS UINTEGER) AS "row", ${selected.join(', ')}, '' AS record_id, CAST(0 AS UTINYINT) AS context WHERE false`;
}

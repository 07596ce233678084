import type { TableName } from '#measures/facts/tables.ts';
import { type Engine, literal } from '#store/engine.ts';
import { resolveWorkers, type WorkerId } from './workers.ts';

/** The numbers one seal gives to platforms, places, currencies and workers. They mean nothing outside it. */
export interface Dictionaries {
  /** USCC by number, sorted. */
  platforms: string[];
  /** Area code by number, sorted. */
  places: string[];
  /** Currency by number; 0 is CNY. */
  currencies: string[];
  /** Pseudonym by worker number, sorted (so that a bucket is a range of numbers). */
  workerKeys: string[];
  ids: WorkerId[];
}

const placeColumns: readonly [TableName, string][] = [
  ['order', 'fromPlace'],
  ['session', 'place'],
  ['roster', 'place'],
];

async function distinct(engine: Engine, parts: readonly string[]): Promise<string[]> {
  if (parts.length === 0) return [];
  const rows = await engine.rows<{ v: string }>(
    `SELECT DISTINCT v FROM (${parts.join(' UNION ALL ')}) WHERE v IS NOT NULL`,
  );
  return rows.map((row) => row.v).sort();
}

/**
 * Numbers everything that occurs in `tables` (views `<table>_current`) and in the context taken over from the previous seal, and
 * leaves temp tables `worker_numbers(platformUscc, workerId, worker, platform)`, `worker_keys(key, worker)`,
 * `platform_numbers(uscc, platform)`, `place_numbers(code, place)` and `currency_numbers(code, currency)` for the seal's joins.
 */
export async function numberEverything(
  engine: Engine,
  tables: ReadonlySet<TableName>,
  inPeriod: (table: TableName) => string,
  context: { platforms: string[]; places: string[]; currencies: string[]; workerKeys: string[] },
  withWorker: readonly TableName[],
): Promise<Dictionaries> {
  const platforms = new Set(context.platforms);
  for (const table of tables) {
    for (const row of await engine.rows<{ u: string }>(`SELECT DISTINCT "platformUscc" AS u FROM ${table}_all`))
      platforms.add(row.u);
  }
  const sortedPlatforms = [...platforms].sort();
  const places = new Set(context.places);
  const placeParts = placeColumns
    .filter(([table]) => tables.has(table))
    .map(([table, column]) => `SELECT "${column}" AS v FROM ${table}_current WHERE ${inPeriod(table)}`);
  for (const code of await distinct(engine, placeParts)) places.add(code);
  const currencies = new Set(context.currencies);
  const money = (['order', 'pay'] as const).filter((table) => tables.has(table));
  for (const code of await distinct(
    engine,
    money.map((table) => `SELECT "currency" AS v FROM ${table}_current WHERE ${inPeriod(table)}`),
  ))
    currencies.add(code);
  currencies.delete('CNY');

  const seen = withWorker
    .filter((table) => tables.has(table))
    .map((table) => `SELECT DISTINCT "platformUscc", "workerId" FROM ${table}_current WHERE ${inPeriod(table)}`);
  const ids = seen.length === 0 ? [] : await resolveWorkers(engine, seen.join(' UNION ALL '));
  const workerKeys = [...new Set([...context.workerKeys, ...ids.map((id) => id.key)])].sort();
  const dictionaries = {
    platforms: sortedPlatforms,
    places: [...places].sort(),
    currencies: ['CNY', ...[...currencies].sort()],
    workerKeys,
    ids,
  };
  await load(engine, dictionaries);
  return dictionaries;
}

async function load(engine: Engine, d: Dictionaries): Promise<void> {
  await numberTable(engine, 'platform_numbers', 'uscc', 'platform', d.platforms);
  await numberTable(engine, 'place_numbers', 'code', 'place', d.places);
  await numberTable(engine, 'currency_numbers', 'code', 'currency', d.currencies);
  await numberTable(engine, 'worker_keys', 'key', 'worker', d.workerKeys);
  await engine.run(
    'CREATE OR REPLACE TEMP TABLE reported_ids("platformUscc" VARCHAR, "workerId" VARCHAR, key VARCHAR, linked BOOLEAN)',
  );
  const appender = await engine.connection.createAppender('reported_ids');
  for (const id of d.ids) {
    appender.appendVarchar(id.platformUscc);
    appender.appendVarchar(id.workerId);
    appender.appendVarchar(id.key);
    appender.appendBoolean(id.linked);
    appender.endRow();
  }
  appender.closeSync();
  await engine.run(`CREATE OR REPLACE TEMP TABLE worker_numbers AS
    SELECT i."platformUscc", i."workerId", k.worker, p.platform, i.linked FROM reported_ids i
    JOIN worker_keys k USING (key) JOIN platform_numbers p ON p.uscc = i."platformUscc"`);
}

async function numberTable(
  engine: Engine,
  table: string,
  textColumn: string,
  numberColumn: string,
  values: readonly string[],
): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${table}(${textColumn} VARCHAR, ${numberColumn} UINTEGER)`);
  const appender = await engine.connection.createAppender(table);
  values.forEach((value, index) => {
    appender.appendVarchar(value);
    appender.appendUInteger(index);
    appender.endRow();
  });
  appender.closeSync();
}

/** Dictionaries of an earlier seal, read back from its folder. */
export async function readWorkerKeys(engine: Engine, folder: string): Promise<string[]> {
  const rows = await engine.rows<{ key: string }>(
    `SELECT key FROM read_parquet(${literal(`${folder}/workers.parquet`)}) ORDER BY worker`,
  );
  return rows.map((row) => row.key);
}

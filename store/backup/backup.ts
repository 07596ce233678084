import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Database } from '../database.ts';
import { migrations } from '../migrate.ts';
import type { Tables } from '../tables/all.ts';
import { rowsOf, type TableShape, tableShapes } from './tables.ts';

/*
 * A backup is gzipped JSON Lines: a head (format, migration), for each table its shape and its rows as text, and a tail with the SM3 of
 * each table’s rows. It says the same whichever engine wrote it, so a digest compared after restoring proves that both hold the same.
 * Sealed fields stay sealed: without the key file a backup is unreadable, and the key file is not in it.
 */

/** Rows and digest of a table in a backup. */
export interface TableDigest {
  table: string;
  rows: number;
  sm3: string;
}

const format = 'gangwan-backup/1';

/** Writes the whole store to a file, as it stood at one moment; gives the digest of each table. */
export async function backup(db: Database, path: string): Promise<TableDigest[]> {
  return db.owner(async (owner) => {
    await sql`set transaction isolation level repeatable read`.execute(owner).catch(() => {});
    await sql`set local time zone 'UTC'`.execute(owner);
    const zip = createGzip();
    const file = zip.pipe(createWriteStream(path, { mode: 0o600 }));
    const write = async (value: unknown) => {
      if (!zip.write(`${JSON.stringify(value)}\n`)) await once(zip, 'drain');
    };
    const known = migrations();
    await write({ format, migration: known.length, sm3: known.at(-1)!.sm3 });
    const digests: TableDigest[] = [];
    for (const shape of await tableShapes(owner)) {
      await write({ table: shape });
      digests.push(await digestOf(owner, shape, (row) => write(row)));
    }
    await write({ digests });
    zip.end();
    await finished(file);
    return digests;
  });
}

/** Digests of what a store holds now, table by table. */
export function storeDigests(db: Database): Promise<TableDigest[]> {
  return db.owner(async (owner) => {
    await sql`set local time zone 'UTC'`.execute(owner);
    const digests: TableDigest[] = [];
    for (const shape of await tableShapes(owner)) digests.push(await digestOf(owner, shape));
    return digests;
  });
}

async function digestOf(
  owner: Kysely<Tables>,
  shape: TableShape,
  each: (row: (string | null)[]) => Promise<void> = async () => {},
): Promise<TableDigest> {
  const hash = createHash('sm3');
  let rows = 0;
  for await (const row of rowsOf(owner, shape)) {
    addRow(hash, row);
    rows++;
    await each(row);
  }
  return { table: shape.name, rows, sm3: hash.digest('hex') };
}

const addRow = (hash: Hash, row: readonly (string | null)[]) => hash.update(`${JSON.stringify(row)}\n`);

/**
 * Restores a backup into a store that holds nothing yet, on either engine, in one transaction; what it then holds is digested again and
 * must be what the backup says.
 * @throws backup-unreadable, backup-other-version, backup-store-not-empty, backup-differs
 */
export async function restore(db: Database, path: string): Promise<TableDigest[]> {
  return db.owner(async (owner) => {
    await sql`set local time zone 'UTC'`.execute(owner);
    const lines = linesOf(path);
    const head = (await lines.next()).value as { format?: string; migration?: number; sm3?: string } | undefined;
    if (head?.format !== format) throw new GangwanError('backup-unreadable', { path });
    const known = migrations();
    if (head.migration !== known.length || head.sm3 !== known.at(-1)!.sm3)
      throw new GangwanError('backup-other-version', { path, made: `${head.migration}`, ours: `${known.length}` });
    const shapes = await tableShapes(owner);
    for (const { name } of shapes) {
      if (name === 'migration') continue;
      const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(owner);
      if (rows.length > 0) throw new GangwanError('backup-store-not-empty', { table: name });
    }
    const said = await fill(owner, shapes, lines);
    if (said === null) throw new GangwanError('backup-unreadable', { path });
    const found: TableDigest[] = [];
    for (const shape of shapes) {
      await continueNumbers(owner, shape);
      found.push(await digestOf(owner, shape));
    }
    for (const digest of found) {
      const ours = said.find(({ table }) => table === digest.table);
      // When a migration was applied is this store’s own; everything else is the backup’s.
      if (digest.table !== 'migration' && ours?.sm3 !== digest.sm3)
        throw new GangwanError('backup-differs', { table: digest.table });
    }
    return found;
  });
}

/** Fills the tables from the lines; the digests of the last one, null where it is missing: the file was cut. */
async function fill(
  owner: Kysely<Tables>,
  shapes: readonly TableShape[],
  lines: AsyncGenerator<unknown>,
): Promise<TableDigest[] | null> {
  let into: TableShape | null = null;
  let waiting: (string | null)[][] = [];
  const flush = async () => {
    if (into !== null && into.name !== 'migration' && waiting.length > 0) await insert(owner, into, waiting);
    waiting = [];
  };
  for await (const line of lines) {
    if (Array.isArray(line)) {
      waiting.push(line as (string | null)[]);
      if (waiting.length === 500) await flush();
      continue;
    }
    await flush();
    const { table, digests } = line as { table?: TableShape; digests?: TableDigest[] };
    if (digests !== undefined) return digests;
    into = shapes.find(({ name }) => name === table?.name) ?? null;
  }
  return null;
}

async function insert(
  owner: Kysely<Tables>,
  shape: TableShape,
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const columns = sql.join(shape.columns.map(({ name }) => sql.ref(name)));
  const values = sql.join(
    rows.map(
      (row) => sql`(${sql.join(row.map((value, i) => sql`${value}::text::${sql.raw(shape.columns[i]!.type)}`))})`,
    ),
  );
  await sql`insert into ${sql.table(shape.name)} (${columns}) overriding system value values ${values}`.execute(owner);
}

/** Numbers the database gives itself go on after the highest there is. */
async function continueNumbers(owner: Kysely<Tables>, { name, identity }: TableShape): Promise<void> {
  for (const column of identity)
    await sql`
      select setval(pg_get_serial_sequence(${name}, ${column}), greatest(coalesce(max(${sql.ref(column)}), 0), 1), count(*) > 0)
      from ${sql.table(name)}`.execute(owner);
}

async function* linesOf(path: string): AsyncGenerator<unknown> {
  try {
    const source = createReadStream(path);
    const text = source.pipe(createGunzip());
    source.on('error', (error) => text.destroy(error));
    const lines = createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) yield JSON.parse(line);
  } catch (error) {
    throw new GangwanError('backup-unreadable', { path }, { cause: error });
  }
}

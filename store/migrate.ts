import { readdirSync, readFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm3 } from './sm3.ts';
import { statements } from './statements.ts';
import type { Tables } from './tables/all.ts';

/** A migration: its number, its sentence, its text and the text's SM3. */
export interface Migration {
  number: number;
  name: string;
  text: string;
  sm3: string;
}

const ours = new URL('migrations/', import.meta.url);

/**
 * The migrations of a folder in their order; there is one head.
 * @throws store-migrations-broken where a name is none, a number is missing, or two files have the same one
 */
export function migrations(folder: URL = ours): Migration[] {
  const broken = (why: string) => new GangwanError('store-migrations-broken', { why });
  const found = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file): Migration => {
      const [, number, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
      if (number === undefined || name === undefined) throw broken(file);
      const text = readFileSync(new URL(file, folder), 'utf8');
      return { number: Number(number), name, text, sm3: sm3(text) };
    });
  for (const [i, { number, name }] of found.entries()) {
    const before = found[i - 1];
    if (before?.number === number) throw broken(`${number}: ${before.name}, ${name}`);
    if (number !== i + 1) throw broken(`${i + 1} → ${number} ${name}`);
  }
  return found;
}

/** A migration as the store remembers it. */
export type Applied = Pick<Migration, 'number' | 'name' | 'sm3'>;

/** What stands between what a store remembers and what the program knows; empty where the store is older or the same. */
export function migrationFaults(applied: readonly Applied[], known: readonly Migration[]): GangwanError[] {
  const faults: GangwanError[] = [];
  for (const [i, { number, name, sm3: digest }] of applied.entries()) {
    const before = applied[i - 1]?.number ?? 0;
    if (number !== before + 1)
      faults.push(new GangwanError('store-migration-missing', { number: before + 1, next: number }));
    const one = known[number - 1];
    if (one === undefined) faults.push(new GangwanError('store-newer', { number, name }));
    else if (one.sm3 !== digest || one.name !== name)
      faults.push(new GangwanError('store-changed-outside', { number, name }));
  }
  return faults;
}

/** Migrations a store remembers, by number. */
export function appliedMigrations(db: Kysely<Tables>): Promise<Applied[]> {
  return db.selectFrom('migration').select(['number', 'name', 'sm3']).orderBy('number').execute();
}

/** Runs migrations one after the other in the transaction given, in the schema its search path names first. */
export async function applyMigrations(trx: Kysely<Tables>, wanted: readonly Migration[]): Promise<void> {
  await sql`
    create table if not exists migration (
      number integer primary key,
      name text not null,
      sm3 text not null,
      applied_at timestamptz not null default now()
    )`.execute(trx);
  for (const { number, name, text, sm3: digest } of wanted) {
    for (const statement of statements(text)) await sql.raw(statement).execute(trx);
    await trx.insertInto('migration').values({ number, name, sm3: digest }).execute();
  }
}

/** Two servers that start at once wait for each other here. */
const lockNumber = 7_202_297;

/**
 * Brings the store to the newest migration, all missing ones in one transaction.
 * @throws store-changed-outside where an applied migration reads differently now; store-migration-missing where one was left out;
 * store-newer where the store knows more than this program
 */
export async function migrate(db: Kysely<Tables>, known: readonly Migration[] = migrations()): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(trx);
    await applyMigrations(trx, []);
    const applied = await appliedMigrations(trx);
    const [fault] = migrationFaults(applied, known);
    if (fault !== undefined) throw fault;
    await applyMigrations(trx, known.slice(applied.length));
  });
}

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

const folder = new URL('migrations/', import.meta.url);

/** The migrations in their order; throws `Error` where numbers are missing or doubled: there is one head. */
export function migrations(): Migration[] {
  const found = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file): Migration => {
      const [, number, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
      if (number === undefined || name === undefined) throw new Error(`${file} is no name of a migration`);
      const text = readFileSync(new URL(file, folder), 'utf8');
      return { number: Number(number), name, text, sm3: sm3(text) };
    });
  for (const [i, { number, name }] of found.entries())
    if (number !== i + 1) throw new Error(`migration ${name} has number ${number}; the next one is ${i + 1}`);
  return found;
}

/** Two servers that start at once wait for each other here. */
const lockNumber = 7_202_297;

/**
 * Brings the store to the newest migration, all missing ones in one transaction.
 * @throws store-changed-outside where an applied migration reads differently now; store-newer where the store knows more than this program
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const known = migrations();
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(trx);
    await sql`
      create table if not exists migration (
        number integer primary key,
        name text not null,
        sm3 text not null,
        applied_at timestamptz not null default now()
      )`.execute(trx);
    const applied = await trx.selectFrom('migration').select(['number', 'name', 'sm3']).orderBy('number').execute();
    for (const [i, one] of applied.entries()) {
      const ours = known[i];
      if (ours === undefined) throw new GangwanError('store-newer', { number: one.number, name: one.name });
      if (ours.sm3 !== one.sm3) throw new GangwanError('store-changed-outside', { number: one.number, name: one.name });
    }
    for (const { number, name, text, sm3: digest } of known.slice(applied.length)) {
      for (const statement of statements(text)) await sql.raw(statement).execute(trx);
      await trx.insertInto('migration').values({ number, name, sm3: digest }).execute();
    }
  });
}

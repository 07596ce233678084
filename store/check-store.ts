import { type Kysely, sql } from 'kysely';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import type { Database } from './database.ts';
import {
  type Applied,
  appliedMigrations,
  applyMigrations,
  type Migration,
  migrationFaults,
  migrations,
} from './migrate.ts';
import { readSchema, roleFaults } from './schema.ts';
import type { Tables } from './tables/all.ts';

/** Something of the schema that is not as the migrations make it. */
export interface Drift {
  kind: 'missing' | 'added' | 'changed';
  /** E.g. `column unit.zh`, `trigger log_entry.settled`, `grant on unit to gangwan_app`. */
  what: string;
  /** As the migrations make it; null where they do not. */
  wanted: string | null;
  /** As it stands; null where it does not. */
  found: string | null;
}

/** What a look at the store found; all empty where it is as it should be. */
export interface StoreCheck {
  applied: number;
  /** Migrations the next start will apply. */
  pending: string[];
  /** What was changed in the record of migrations. */
  faults: GangwanError[];
  drift: Drift[];
  /** Roles that may more than they should. */
  roles: string[];
}

const scratch = 'gangwan_check';

/**
 * Compares the store with what its migrations make of an empty one: they are run in a schema of their own in one transaction, which is
 * taken back. Nothing is changed.
 */
export async function checkStore(db: Database, known: readonly Migration[] = migrations()): Promise<StoreCheck> {
  return db.owner(async (owner) => {
    const { rows } = await sql<{ there: boolean }>`select to_regclass('public.migration') is not null as there`.execute(
      owner,
    );
    const applied: Applied[] = rows[0]!.there ? await appliedMigrations(owner) : [];
    const faults = migrationFaults(applied, known);
    const upTo = applied.at(-1)?.number ?? 0;
    const drift = applied.length === 0 ? [] : await driftOf(owner, known.slice(0, upTo));
    return {
      applied: applied.length,
      pending: known.slice(upTo).map(({ number, name }) => `${number} ${name}`),
      faults,
      drift,
      roles: await roleFaults(owner),
    };
  });
}

async function driftOf(owner: Kysely<Tables>, wanted: readonly Migration[]): Promise<Drift[]> {
  await sql`set local search_path = public`.execute(owner);
  const found = await readSchema(owner, 'public');
  await sql`savepoint gangwan_check`.execute(owner);
  await sql`create schema ${sql.ref(scratch)}`.execute(owner);
  await sql`set local search_path = ${sql.ref(scratch)}`.execute(owner);
  await applyMigrations(owner, wanted);
  const made = await readSchema(owner, scratch);
  await sql`rollback to savepoint gangwan_check`.execute(owner);
  const drift: Drift[] = [];
  for (const what of [...new Set([...made.keys(), ...found.keys()])].sort()) {
    const [ours, there] = [made.get(what) ?? null, found.get(what) ?? null];
    if (ours === there) continue;
    const kind = there === null ? 'missing' : ours === null ? 'added' : 'changed';
    drift.push({ kind, what, wanted: ours, found: there });
  }
  return drift;
}

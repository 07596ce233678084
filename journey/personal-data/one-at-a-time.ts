import { type Kysely, sql } from 'kysely';
import type { Tables } from '#store/tables/all.ts';

/** Lets only one transaction at a time go on with a thing of this name; settled rows give no row lock to wait at. */
export async function oneAtATime(trx: Kysely<Tables>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 7202299))`.execute(trx);
}

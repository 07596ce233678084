import { sql } from 'kysely';
import type { Database } from '#store/database.ts';
import { instantText } from '#store/tables/columns.ts';
import type { LiveBatch, LiveEvent, LiveEvents } from './events.ts';

/** Whoever appends waits here for whoever appends before, so that cursors are seen in their order. */
const lockNumber = 7_202_299;

/** Events kept in the store: they survive what the store survives. For a county whose lake does not hand events over. */
export class TableEvents implements LiveEvents {
  readonly #db: Database;
  readonly #listeners = new Set<() => void>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Takes events received at a moment (epoch milliseconds); when this returns they are the store's. The cursor of their batch. */
  async append(events: readonly LiveEvent[], receivedAt: number): Promise<number> {
    const { cursor } = await this.#db.sql.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(trx);
      return trx
        .insertInto('live_batch')
        .values({ received_at: instantText(receivedAt), body: JSON.stringify(events) })
        .returning('cursor')
        .executeTakeFirstOrThrow();
    });
    for (const tell of this.#listeners) tell();
    return cursor;
  }

  async *since(cursor: number): AsyncGenerator<LiveBatch> {
    for (let after = cursor; ; ) {
      const rows = await this.#db.sql
        .selectFrom('live_batch')
        .selectAll()
        .where('cursor', '>', after)
        .orderBy('cursor')
        .limit(50)
        .execute();
      for (const row of rows)
        yield { cursor: row.cursor, receivedAt: row.received_at, events: JSON.parse(row.body) as LiveEvent[] };
      if (rows.length < 50) return;
      after = rows.at(-1)!.cursor;
    }
  }

  subscribe(take: () => void): () => void {
    this.#listeners.add(take);
    return () => void this.#listeners.delete(take);
  }

  async forget(cursor: number): Promise<void> {
    await this.#db.sql.deleteFrom('live_batch').where('cursor', '<=', cursor).execute();
  }
}

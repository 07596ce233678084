import { type Kysely, sql } from 'kysely';
import { canonicalJson } from '#basics/canonical.ts';
import type { Tables } from '../tables/all.ts';
import { instantText } from '../tables/columns.ts';
import { entryHash, firstHash, type LogLine } from './chain.ts';

/** One thing done: who did what to what, for what purpose. No personal data in it but the worker’s key. */
export interface LogEntry {
  /** Epoch milliseconds. */
  at: number;
  /** `account:ID`, `key:ID`, `worker:KEY` or `system:NAME`. */
  actor: string;
  role: string | null;
  /** `resource.action`. */
  action: string;
  /** `resource:ID`. */
  object: string;
  /** Key of the worker whose personal data was read or changed; null where nobody’s. */
  subject: string | null;
  purpose: string | null;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
  /** Number of the request it was done in. */
  request: string | null;
}

/** Whoever writes the log waits here for whoever writes before. */
const lockNumber = 7_202_298;

/**
 * Writes what was done; called last in the transaction of the change it tells of, so that neither is there without the other (the chain
 * is held from here until the transaction ends). Returns the entry’s number.
 */
export async function record(sqlIn: Kysely<Tables>, entry: LogEntry): Promise<number> {
  return (await recordAll(sqlIn, [entry]))[0]!;
}

/** Writes several entries in one go, in their order; returns their numbers. */
export async function recordAll(sqlIn: Kysely<Tables>, entries: readonly LogEntry[]): Promise<number[]> {
  if (entries.length === 0) return [];
  // Outside of a transaction each statement is one of its own, and the lock would be gone before the row is written.
  if (!sqlIn.isTransaction) return sqlIn.transaction().execute((trx) => recordAll(trx, entries));
  await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(sqlIn);
  const head = await sqlIn
    .selectFrom('log_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  let [seq, hash] = [head?.seq ?? 0, head?.hash ?? firstHash];
  const rows = entries.map((entry) => {
    const { at, actor, role, action, object, subject, purpose, request } = entry;
    const detail = canonicalJson(entry.detail ?? {});
    seq++;
    hash = entryHash(hash, { seq, at, actor, role, action, object, subject, purpose, detail, request });
    return { seq, at: instantText(at), actor, role, action, object, subject, purpose, detail, request, hash };
  });
  await sqlIn.insertInto('log_entry').values(rows).execute();
  return rows.map((row) => row.seq);
}

/** The log from a number on, oldest first, as lines of an export; a page at a time. */
export async function* logLines(db: Kysely<Tables>, from = 1, page = 2000): AsyncGenerator<LogLine & { hash: string }> {
  for (let next = from; ; ) {
    const rows = await db
      .selectFrom('log_entry')
      .selectAll()
      .where('seq', '>=', next)
      .orderBy('seq')
      .limit(page)
      .execute();
    yield* rows;
    if (rows.length < page) return;
    next = rows.at(-1)!.seq + 1;
  }
}

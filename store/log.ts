import type { Kysely } from 'kysely';
import type { Tables } from './tables/all.ts';
import { instantText } from './tables/columns.ts';

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

/**
 * Writes what was done; called in the transaction of the change it tells of, so that neither is there without the other. Returns the
 * entry’s number.
 */
export async function record(sql: Kysely<Tables>, entry: LogEntry): Promise<number> {
  const { seq } = await sql
    .insertInto('log_entry')
    .values({ ...entry, at: instantText(entry.at), detail: JSON.stringify(entry.detail ?? {}) })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

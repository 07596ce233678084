import type { Kysely } from 'kysely';
import type { Tables } from '#store/tables/all.ts';

/** A time somebody read or changed a worker’s data. Who it was is told by role, not by name. */
export interface Look {
  /** Number of the log entry: what the next page goes by. */
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  role: string | null;
  /** `account`, `key`, `worker` or `system`. */
  kind: string;
  /** Whether it was the worker, or whoever asks. */
  own: boolean;
  action: string;
  what: string;
  purpose: string | null;
  /** Why, where whoever looked had to say why. */
  reason: string | null;
}

/** What is asked for: entries before a number (null: the newest), how many, and whether one’s own are among them. */
export interface LooksAsked {
  before: number | null;
  limit: number;
  withOwn: boolean;
}

/** Entries of the log about a worker, newest first. `account`: whoever asks. Source: 个人信息保护法 art. 44, 48. */
export async function looksOf(
  sql: Kysely<Tables>,
  workerKey: string,
  account: string,
  { before, limit, withOwn }: LooksAsked,
): Promise<{ looks: Look[]; next: number | null }> {
  const own = [`account:${account}`, `worker:${workerKey}`];
  let query = sql
    .selectFrom('log_entry')
    .select(['seq', 'at', 'actor', 'role', 'action', 'object', 'purpose', 'detail'])
    .where('subject', '=', workerKey)
    .orderBy('seq', 'desc')
    .limit(limit + 1);
  if (before !== null) query = query.where('seq', '<', before);
  if (!withOwn) query = query.where('actor', 'not in', own);
  const rows = await query.execute();
  const shown = rows.slice(0, limit).map(({ seq, at, actor, role, action, object, purpose, detail }): Look => {
    const { reason } = JSON.parse(detail) as { reason?: unknown };
    return {
      seq,
      at,
      role,
      kind: actor.slice(0, actor.indexOf(':')),
      own: own.includes(actor),
      action,
      what: object.slice(0, object.indexOf(':')),
      purpose,
      reason: typeof reason === 'string' ? reason : null,
    };
  });
  return { looks: shown, next: rows.length > limit ? shown.at(-1)!.seq : null };
}

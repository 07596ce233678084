import { type Kysely, sql } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { Refusal } from '../problem.ts';
import type { Limit } from './settings.ts';

/** What is counted: a kind of try, by whom (a blind index), and how many are let through. */
export interface Counted {
  kind: 'password' | 'second-factor' | 'code' | 'code-sent' | 'address' | 'address-codes';
  key: string;
  limit: Limit;
}

/**
 * Counts a try before it is looked at, so that tries at the same moment cannot pass the limit together. Returns null where it is let
 * through, else the milliseconds until the next one is. Tries while locked do not make the lock longer.
 */
async function count(db: Kysely<Tables>, { kind, key, limit }: Counted, now: number): Promise<number | null> {
  // Several limits may count one thing over several times.
  const name = `${kind} ${limit.ms}`;
  const { rows } = await sql<{ tries: number; last: number }>`
    insert into sign_in_tries as t (kind, key, last_at, tries) values (${name}, ${key}, ${instantText(now)}, 1)
    on conflict (kind, key) do update set
      tries = case when t.last_at <= ${instantText(now - limit.ms)} then 1 else least(t.tries + 1, ${limit.most + 1}::int) end,
      last_at = case when t.last_at <= ${instantText(now - limit.ms)} or t.tries < ${limit.most}::int then excluded.last_at else t.last_at end
    returning tries, last_at as last`.execute(db);
  const [row] = rows;
  return row!.tries > limit.most ? row!.last + limit.ms - now : null;
}

/**
 * Counts a try in each way and lets it through, or refuses with the time to wait; what one limit refuses, the ones after it do not count.
 * @throws Refusal 429
 */
export async function takeTries(
  db: Kysely<Tables>,
  counted: readonly Counted[],
  now: number,
  stem: 'sign-in-locked' | 'sign-in-too-many-codes' = 'sign-in-locked',
): Promise<void> {
  for (const one of counted) {
    const wait = await count(db, one, now);
    if (wait === null) continue;
    const retryAfter = { 'retry-after': `${Math.ceil(wait / 1000)}` };
    throw new Refusal(429, stem, { minutes: Math.ceil(wait / 60_000) }, retryAfter);
  }
}

/** After a try that was right: what counts for the account starts anew, what counts for the address is given back. */
export async function giveBackTries(db: Kysely<Tables>, counted: readonly Counted[]): Promise<void> {
  for (const { kind, key, limit } of counted) {
    const name = `${kind} ${limit.ms}`;
    if (kind === 'address')
      await db
        .updateTable('sign_in_tries')
        .set({ tries: sql<number>`greatest(tries - 1, 0)` })
        .where('kind', '=', name)
        .where('key', '=', key)
        .execute();
    else await db.deleteFrom('sign_in_tries').where('kind', '=', name).where('key', '=', key).execute();
  }
}

/** The part of an address that one caller holds: all of IPv4, the first 64 bits of IPv6. */
export function addressOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !ip.includes(':')) return mapped ?? ip;
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined
      ? before
      : [...before, ...Array(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

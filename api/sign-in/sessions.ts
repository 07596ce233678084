import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Strength } from '#store/tables/accounts.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from './accounts.ts';
import type { SignInSettings } from './settings.ts';

/** A session that holds now. */
export interface Session {
  id: string;
  account: string;
  strength: Strength;
  post: string | null;
  /** Epoch milliseconds when a factor was last shown. */
  provedAt: number;
  endsAt: number;
  workerKey: string | null;
  phoneIndex: string | null;
  signInName: string | null;
  /** The password was given by an administrator and has not been replaced yet. */
  mustReplacePassword: boolean;
}

/** How a session begins. */
export interface SessionGiven {
  account: string;
  strength: Strength;
  post: string | null;
  /** The browser’s own name for itself. */
  device: string;
  /** When a factor was last shown, where it is not now. */
  provedAt?: number;
  /** The session that this one takes the place of; it ends. */
  insteadOf?: Session | null;
}

/** Opens a session and returns its token (256 bits), which is kept nowhere but with the caller. */
export async function openSession(
  sql: Kysely<Tables>,
  { account, strength, post, device, provedAt, insteadOf = null }: SessionGiven,
  by: By,
  settings: SignInSettings,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  if (insteadOf !== null) await closeSession(sql, insteadOf.account, insteadOf.id, 'another took its place', by);
  // A new capacity in the same sitting does not make the sitting longer.
  const whole = by.at + settings.wholeMs[strength];
  const ends =
    insteadOf?.strength === strength && insteadOf.account === account ? Math.min(insteadOf.endsAt, whole) : whole;
  await sql
    .insertInto('session')
    .values({
      id,
      token_sm3: sm3(token),
      account,
      strength,
      post,
      opened_at: instantText(by.at),
      proved_at: instantText(provedAt ?? by.at),
      seen_at: instantText(by.at),
      ends_at: instantText(ends),
      device: device.slice(0, 120),
      closed_at: null,
      closed_why: null,
    })
    .execute();
  await record(sql, {
    ...by,
    action: 'session.open',
    object: `session:${id}`,
    subject: null,
    purpose: 'sign-in',
    detail: { strength, post },
  });
  return token;
}

/** How often a session that is used is marked as seen. */
const seenEveryMs = 60_000;

/** The session of a token, where it holds now; marks it as seen. */
export async function sessionOf(
  sql: Kysely<Tables>,
  token: string | null,
  now: number,
  settings: SignInSettings,
): Promise<Session | null> {
  if (token === null) return null;
  const row = await sql
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .leftJoin('password', 'password.account', 'session.account')
    .select([
      'session.id',
      'session.account',
      'session.strength',
      'session.post',
      'session.proved_at as provedAt',
      'session.seen_at as seenAt',
      'session.ends_at as endsAt',
      'account.worker_key as workerKey',
      'account.phone_index as phoneIndex',
      'account.sign_in_name as signInName',
      'password.replace_by as replaceBy',
    ])
    .where('session.token_sm3', '=', sm3(token))
    .where('session.closed_at', 'is', null)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined || row.endsAt <= now || row.seenAt + settings.idleMs[row.strength] <= now) return null;
  if (row.seenAt + seenEveryMs <= now)
    await sql
      .updateTable('session')
      .set({ seen_at: instantText(now) })
      .where('id', '=', row.id)
      .execute();
  const { seenAt: _, replaceBy, ...session } = row;
  return { ...session, mustReplacePassword: replaceBy !== null };
}

/** Ends one session of an account; false where it had ended or is not theirs. */
export async function closeSession(
  sql: Kysely<Tables>,
  account: string,
  id: string,
  why: string,
  by: By,
): Promise<boolean> {
  const closed = await sql
    .updateTable('session')
    .set({ closed_at: instantText(by.at), closed_why: why })
    .where('id', '=', id)
    .where('account', '=', account)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (closed === undefined) return false;
  await record(sql, {
    ...by,
    action: 'session.close',
    object: `session:${id}`,
    subject: null,
    purpose: 'sign-in',
    detail: { why },
  });
  return true;
}

/** Ends all sessions of an account (but one, where told); returns how many. */
export async function closeSessions(
  sql: Kysely<Tables>,
  account: string,
  why: string,
  by: By,
  but: string | null = null,
): Promise<number> {
  const closed = await sql
    .updateTable('session')
    .set({ closed_at: instantText(by.at), closed_why: why })
    .where('account', '=', account)
    .where('closed_at', 'is', null)
    .$if(but !== null, (query) => query.where('id', '<>', but!))
    .returning('id')
    .execute();
  for (const { id } of closed)
    await record(sql, {
      ...by,
      action: 'session.close',
      object: `session:${id}`,
      subject: null,
      purpose: 'sign-in',
      detail: { why },
    });
  return closed.length;
}

import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { DoorCall } from '../door.ts';
import { Refusal } from '../problem.ts';
import type { Secrets } from './secrets.ts';
import type { Session } from './sessions.ts';
import { signInOf } from './sign-in.ts';

/** Second factors an account has set up. */
export interface Factors {
  kinds: ('totp' | 'passkey')[];
  /** One for the authenticator app, one for each passkey. */
  count: number;
}

export async function factorsOf(sql: Kysely<Tables>, account: string): Promise<Factors> {
  const totp = await sql
    .selectFrom('totp')
    .select('id')
    .where('account', '=', account)
    .where('confirmed_at', 'is not', null)
    .where('removed_at', 'is', null)
    .execute();
  const passkeys = await sql
    .selectFrom('passkey')
    .select('credential')
    .where('account', '=', account)
    .where('removed_at', 'is', null)
    .execute();
  return {
    kinds: [...(totp.length > 0 ? (['totp'] as const) : []), ...(passkeys.length > 0 ? (['passkey'] as const) : [])],
    count: totp.length + passkeys.length,
  };
}

/**
 * Whether somebody may set up or take away a way to sign in: at the first sign-in, once the password is their own and while there is no
 * second factor; later only shortly after they showed both. @throws Refusal 401, 403
 */
export function mayChangeFactors(call: DoorCall, session: Session, factors: Factors): void {
  const { settings } = signInOf(call.house);
  const first = session.strength === 'password' && factors.count === 0;
  if ((!first && session.strength !== 'two-factor') || session.mustReplacePassword)
    throw new Refusal(401, 'door-sign-in', {});
  needRecent(call, session, settings.provedMs);
}

/** @throws Refusal 403 where no factor was shown lately */
export function needRecent(call: DoorCall, session: Session, withinMs: number): void {
  if (session.provedAt + withinMs <= call.house.now())
    throw new Refusal(403, 'sign-in-again', { minutes: Math.floor(withinMs / 60_000) });
}

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: '港湾 Gangwan',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    secret: Secret.fromBase32(secret),
  });

/** Makes a shared secret for an authenticator app (RFC 6238); it holds once a code from it has been shown. */
export async function newTotp(
  sql: Kysely<Tables>,
  account: string,
  label: string,
  now: number,
  secrets: Secrets,
): Promise<{ id: string; secret: string; uri: string }> {
  const secret = new Secret({ size: 20 }).base32;
  const id = await sealTotp(sql, account, secret, now, secrets, false);
  return { id, secret, uri: totpOf(secret, label).toString() };
}

/** Keeps a shared secret, sealed; returns its id. `confirmed`: a code from it was shown already. */
export async function sealTotp(
  sql: Kysely<Tables>,
  account: string,
  secret: string,
  now: number,
  secrets: Secrets,
  confirmed: boolean,
): Promise<string> {
  const id = randomUUID();
  await sql
    .insertInto('totp')
    .values({
      id,
      account,
      secret: secrets.seal(`totp.secret.${id}`, secret),
      made_at: instantText(now),
      confirmed_at: confirmed ? instantText(now) : null,
      removed_at: null,
    })
    .execute();
  return id;
}

/**
 * Takes a code of an authenticator app, of this half minute or one beside it, once. `id`: one that waits for its first code; null: the one
 * that holds.
 */
export async function takeTotp(
  sql: Kysely<Tables>,
  account: string,
  id: string | null,
  code: string,
  now: number,
  secrets: Secrets,
): Promise<boolean> {
  const query = sql
    .selectFrom('totp')
    .select(['id', 'secret'])
    .where('account', '=', account)
    .where('removed_at', 'is', null);
  const row = await (id === null
    ? query.where('confirmed_at', 'is not', null)
    : query.where('id', '=', id).where('confirmed_at', 'is', null)
  ).executeTakeFirst();
  if (row === undefined) return false;
  const totp = totpOf(secrets.open(`totp.secret.${row.id}`, row.secret));
  const delta = totp.validate({ token: code, timestamp: now, window: 1 });
  if (delta === null) return false;
  const step = totp.counter({ timestamp: now }) + delta;
  const taken = await sql
    .updateTable('totp')
    .set({ last_step: step })
    .where('id', '=', row.id)
    .where('last_step', '<', step)
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Puts a shared secret to use after its first code; the one before it goes. */
export async function confirmTotp(sql: Kysely<Tables>, account: string, id: string, now: number): Promise<void> {
  await sql
    .updateTable('totp')
    .set({ removed_at: instantText(now) })
    .where('account', '=', account)
    .where('id', '<>', id)
    .where('removed_at', 'is', null)
    .execute();
  await sql
    .updateTable('totp')
    .set({ confirmed_at: instantText(now) })
    .where('id', '=', id)
    .execute();
}

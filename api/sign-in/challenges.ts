import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { sm3 } from '#store/sm3.ts';
import type { SignInChallengeRow } from '#store/tables/accounts.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { moment } from './moment.ts';

/** Something sent out that must come back once. */
export interface Challenge {
  kind: SignInChallengeRow['kind'];
  account?: string | null;
  phoneIndex?: string | null;
  expects: string;
}

/** A number that nobody guesses (192 bits), for what is sent out. */
export const challengeId = (): string => randomBytes(24).toString('base64url');

/** Keeps what must come back under the SM3 of the id the caller gets; clears away what ended a day ago. */
export async function keepChallenge(
  sql: Kysely<Tables>,
  id: string,
  { kind, account = null, phoneIndex = null, expects }: Challenge,
  now: number,
  lifeMs: number,
): Promise<void> {
  await sql
    .deleteFrom('sign_in_challenge')
    .where('ends_at', '<', moment(now - 86_400_000))
    .execute();
  await sql
    .insertInto('sign_in_challenge')
    .values({
      id: sm3(id),
      kind,
      account,
      phone_index: phoneIndex,
      expects,
      made_at: instantText(now),
      ends_at: instantText(now + lifeMs),
      used_at: null,
    })
    .execute();
}

/** Takes a challenge that has not been used and has not ended; a second taker gets null, however close behind. */
export async function takeChallenge(
  sql: Kysely<Tables>,
  id: string,
  kind: Challenge['kind'],
  now: number,
): Promise<{ account: string | null; expects: string } | null> {
  const taken = await sql
    .updateTable('sign_in_challenge')
    .set({ used_at: instantText(now) })
    .where('id', '=', sm3(id))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('ends_at', '>', moment(now))
    .returning(['account', 'expects'])
    .executeTakeFirst();
  return taken ?? null;
}

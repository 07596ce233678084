import { type Kysely, sql } from 'kysely';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from './by.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type ConsentPurpose, type ConsentText, consentPurposes, purposeOf } from './purposes.ts';

/** How a worker stands to a purpose that asks for consent. `since`: epoch milliseconds of the last word; null: never said anything. */
export interface ConsentState {
  purpose: ConsentPurpose;
  held: boolean;
  since: number | null;
  textVersion: string | null;
}

const textOf = (purpose: ConsentPurpose): ConsentText => purposeOf(purpose).consent!;

/** SM3 of the words as they were shown. */
export const consentTextSm3 = ({ version, zh, en }: ConsentText): string => sm3(`${version}\n${zh}\n${en}`);

/** Whether a worker’s consent to a purpose holds at an instant (epoch milliseconds): nobody agreed who did not say so. */
export async function consentHolds(
  db: Kysely<Tables>,
  workerKey: string,
  purpose: ConsentPurpose,
  at: number,
): Promise<boolean> {
  return (await lastWord(db, workerKey, purpose, at))?.change === 'given';
}

function lastWord(db: Kysely<Tables>, workerKey: string, purpose: ConsentPurpose, at: number) {
  return db
    .selectFrom('consent_event')
    .select(['change', 'at', 'text_version'])
    .where('worker_key', '=', workerKey)
    .where('purpose', '=', purpose)
    .where(sql<boolean>`at <= ${instantText(at)}::timestamptz`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** How a worker stands to every purpose that asks for consent, at an instant. */
export async function consentStates(db: Kysely<Tables>, workerKey: string, at: number): Promise<ConsentState[]> {
  const states: ConsentState[] = [];
  for (const purpose of consentPurposes) {
    const last = await lastWord(db, workerKey, purpose, at);
    states.push({
      purpose,
      held: last?.change === 'given',
      since: last?.at ?? null,
      textVersion: last?.text_version ?? null,
    });
  }
  return states;
}

/**
 * Writes that a worker agrees to a purpose, or no longer does; saying the same again changes nothing. Returns whether it changed anything.
 * Source: 个人信息保护法 art. 14, 15.
 */
export async function sayConsent(
  trx: Kysely<Tables>,
  workerKey: string,
  purpose: ConsentPurpose,
  change: 'given' | 'withdrawn',
  by: By,
): Promise<boolean> {
  await oneAtATime(trx, `consent:${workerKey}:${purpose}`);
  const last = await lastWord(trx, workerKey, purpose, by.at);
  const text = textOf(purpose);
  const same = last?.change === change && (change === 'withdrawn' || last.text_version === text.version);
  if (same || (last === undefined && change === 'withdrawn')) return false;
  await trx
    .insertInto('consent_event')
    .values({
      worker_key: workerKey,
      purpose,
      change,
      text_version: change === 'given' ? text.version : null,
      text_sm3: change === 'given' ? consentTextSm3(text) : null,
      by_actor: by.actor,
      at: instantText(by.at),
    })
    .execute();
  await record(trx, {
    ...by,
    action: change === 'given' ? 'consent.give' : 'consent.withdraw',
    object: `consent:${purpose}`,
    subject: workerKey,
    purpose,
    detail: change === 'given' ? { text: text.version } : {},
  });
  return true;
}

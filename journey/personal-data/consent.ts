import { type Expression, type Kysely, sql } from 'kysely';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from './by.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type ConsentPurpose, type ConsentText, consentPurposes, purposeOf } from './purposes.ts';

/** A worker’s last word on a purpose. `since`: epoch milliseconds of it; null: never said anything. */
interface LastWord {
  held: boolean;
  since: number | null;
  textVersion: string | null;
}

/**
 * How a worker stands to a purpose that asks for consent. `receivers`: the same by enterprise (USCC) where each is agreed to for itself;
 * `held` then says whether any of them is, since when the newest word was.
 */
export interface ConsentState extends LastWord {
  purpose: ConsentPurpose;
  receivers: (LastWord & { receiver: string })[];
}

/** A purpose and, where each receiver is agreed to for itself, which (USCC); null for the others. */
export interface ConsentTo {
  purpose: ConsentPurpose;
  receiver: string | null;
}

const textOf = (purpose: ConsentPurpose): ConsentText => purposeOf(purpose).consent!;

/** SM3 of the words as they were shown. */
export const consentTextSm3 = ({ version, zh, en }: ConsentText): string => sm3(`${version}\n${zh}\n${en}`);

/** Whether consent to a purpose names its receiver just where the purpose asks for it. */
export const namesReceiver = ({ purpose, receiver }: ConsentTo): boolean =>
  textOf(purpose).eachReceiver === (receiver !== null);

/** Whether a worker’s consent holds at an instant (epoch milliseconds): nobody agreed who did not say so. */
export async function consentHolds(db: Kysely<Tables>, workerKey: string, to: ConsentTo, at: number): Promise<boolean> {
  return (await lastWord(db, workerKey, to, at))?.change === 'given';
}

/**
 * The same as a condition of a query over many workers: whether the last word of the worker of the row lets the receiver have what was
 * made at the instant of the row, that is, was given before it and is not taken back.
 */
export function consentLets(
  { purpose, receiver }: ConsentTo,
  workerKey: Expression<string | null>,
  madeAt: Expression<unknown>,
): Expression<boolean> {
  return sql<boolean>`coalesce((select said.change = 'given' and said.at < ${madeAt} from consent_event said
    where said.worker_key = ${workerKey} and said.purpose = ${purpose} and said.receiver is not distinct from ${receiver}
    order by said.id desc limit 1), false)`;
}

function lastWord(db: Kysely<Tables>, workerKey: string, { purpose, receiver }: ConsentTo, at: number) {
  return db
    .selectFrom('consent_event')
    .select(['change', 'at', 'text_version'])
    .where('worker_key', '=', workerKey)
    .where('purpose', '=', purpose)
    .where('receiver', 'is not distinct from', receiver)
    .where(sql<boolean>`at <= ${instantText(at)}::timestamptz`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** How a worker stands to every purpose that asks for consent, at an instant. */
export async function consentStates(db: Kysely<Tables>, workerKey: string, at: number): Promise<ConsentState[]> {
  const words = await db
    .selectFrom('consent_event')
    .select(['purpose', 'receiver', 'change', 'at', 'text_version'])
    .distinctOn(['purpose', 'receiver'])
    .where('worker_key', '=', workerKey)
    .where(sql<boolean>`at <= ${instantText(at)}::timestamptz`)
    .orderBy('purpose')
    .orderBy('receiver')
    .orderBy('id', 'desc')
    .execute();
  return consentPurposes.map((purpose): ConsentState => {
    const said = words
      .filter((word) => word.purpose === purpose)
      .map(({ receiver, change, at: since, text_version: textVersion }) => ({
        receiver,
        held: change === 'given',
        since,
        textVersion,
      }));
    const newest = said.reduce<(typeof said)[number] | null>(
      (last, word) =>
        last === null || (word.held && !last.held) || (word.held === last.held && word.since > last.since)
          ? word
          : last,
      null,
    );
    return {
      purpose,
      held: newest?.held ?? false,
      since: newest?.since ?? null,
      textVersion: newest?.textVersion ?? null,
      receivers: said.flatMap(({ receiver, ...word }) => (receiver === null ? [] : [{ receiver, ...word }])),
    };
  });
}

/**
 * Writes that a worker agrees, or no longer does; saying the same again changes nothing. Returns whether it changed anything.
 * Source: 个人信息保护法 art. 14, 15, 23.
 */
export async function sayConsent(
  trx: Kysely<Tables>,
  workerKey: string,
  to: ConsentTo,
  change: 'given' | 'withdrawn',
  by: By,
): Promise<boolean> {
  const { purpose, receiver } = to;
  await oneAtATime(trx, `consent:${workerKey}:${purpose}:${receiver ?? ''}`);
  const last = await lastWord(trx, workerKey, to, by.at);
  const text = textOf(purpose);
  const same = last?.change === change && (change === 'withdrawn' || last.text_version === text.version);
  if (same || (last === undefined && change === 'withdrawn')) return false;
  await trx
    .insertInto('consent_event')
    .values({
      worker_key: workerKey,
      purpose,
      receiver,
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
    detail: {
      ...(receiver === null ? {} : { receiver }),
      ...(change === 'given' ? { text: text.version } : {}),
    },
  });
  return true;
}

/** Takes a purpose back for every receiver it was given for. Returns whether it changed anything. Source: 个人信息保护法 art. 15. */
export async function withdrawForAll(
  trx: Kysely<Tables>,
  workerKey: string,
  purpose: ConsentPurpose,
  by: By,
): Promise<boolean> {
  const { receivers } = (await consentStates(trx, workerKey, by.at)).find((one) => one.purpose === purpose)!;
  let changed = false;
  for (const receiver of textOf(purpose).eachReceiver ? receivers.map((one) => one.receiver) : [null])
    if (await sayConsent(trx, workerKey, { purpose, receiver }, 'withdrawn', by)) changed = true;
  return changed;
}

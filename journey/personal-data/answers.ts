import type { Kysely } from 'kysely';
import type { KeyPort } from '#store/fields/key-port.ts';
import { correctPerson, erasePerson } from '#store/fields/people.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { RequestKind, RequestOutcome } from '#store/tables/personal-data.ts';
import type { By } from './by.ts';
import type { Basis } from './purposes.ts';
import { noteAnswer, type RequestRow, requestWords, writeStep } from './requests.ts';

/** What each kind of request may be answered with, beside a refusal. */
export const outcomesOf: Readonly<Record<RequestKind, readonly RequestOutcome[]>> = {
  copy: ['copied'],
  correct: ['corrected', 'passed-on'],
  delete: ['erased', 'frozen'],
  explain: ['explained'],
};

/** An answer: done with an outcome, or refused (null). `untilDay`: last day of a freeze, `YYYY-MM-DD`. */
export interface AnswerGiven {
  outcome: RequestOutcome | null;
  reason: string;
  basis: Basis | null;
  untilDay: string | null;
}

/** Takes a request up. */
export const takeRequest = (trx: Kysely<Tables>, of: RequestRow, by: By): Promise<void> =>
  writeStep(trx, { ...of, step: of.step + 1, state: 'taken', outcome: null, basis: null }, by);

/** Takes one’s own request back. */
export const withdrawRequest = (trx: Kysely<Tables>, of: RequestRow, by: By): Promise<void> =>
  writeStep(trx, { ...of, step: of.step + 1, state: 'withdrawn', outcome: null, basis: null }, by);

/**
 * Answers a request and does what the answer says: writes the correction, destroys the person’s key, or freezes the person. All in the
 * caller’s transaction, logged. The caller has checked that the outcome fits the kind, and that a refusal or a freeze names its basis.
 * Source: 个人信息保护法 art. 45 to 48, 50.
 */
export async function answerRequest(
  trx: Kysely<Tables>,
  keys: KeyPort,
  of: RequestRow,
  { outcome, reason, basis, untilDay }: AnswerGiven,
  by: By,
): Promise<void> {
  // The reasons go under the person's key before it may be destroyed below; after erasure the outcome alone is left to tell.
  await noteAnswer(trx, keys, of, reason, by.at);
  if (outcome === 'corrected') {
    const { correction } = await requestWords(trx, keys, of);
    if (correction !== null) await correctPerson(trx, keys, of.person, correction.field, correction.value);
  }
  if (outcome === 'frozen')
    await trx
      .insertInto('person_freeze')
      .values({
        person: of.person,
        request: of.id,
        until_day: untilDay!,
        instrument: basis!.instrument,
        article: basis!.article,
        by_actor: by.actor,
        at: instantText(by.at),
      })
      .execute();
  await writeStep(
    trx,
    { ...of, step: of.step + 1, state: outcome === null ? 'refused' : 'answered', outcome, basis },
    by,
    untilDay === null ? {} : { until: untilDay },
  );
  if (outcome === 'erased') await eraseAndRecord(trx, of.person, of.workerKey, { request: of.id }, by);
}

/** Erases a person and says so in the log. Source: 个人信息保护法 art. 47; law/README point 10. */
export async function eraseAndRecord(
  trx: Kysely<Tables>,
  person: number,
  workerKey: string | null,
  detail: Record<string, string>,
  by: By,
): Promise<void> {
  await erasePerson(trx, person, by.at);
  await record(trx, {
    ...by,
    action: 'person.erase',
    object: `person:${person}`,
    subject: workerKey,
    purpose: 'own-request',
    detail,
  });
}

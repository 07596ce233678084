import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { notePerson, readNotes } from '#store/fields/people.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { RequestKind, RequestOutcome, RequestState } from '#store/tables/personal-data.ts';
import type { By } from './by.ts';
import { dueDayOf } from './due-day.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { personOf } from './person-of.ts';
import type { Basis } from './purposes.ts';

/** Unit that answers requests about personal data the county holds. */
export const answeringUnit = 'human-resources';

/** What a worker asks. `correction`: which field should read how (kind `correct` only). */
export interface RequestGiven {
  kind: RequestKind;
  words: string;
  correction: Correction | null;
}

/** A field of one’s own that should read otherwise. An ID number is who somebody is: it is not corrected but taken anew. */
export interface Correction {
  field: 'name' | 'phone';
  value: string;
}

/** A request with its last step; days `YYYY-MM-DD`, instants epoch milliseconds. */
export interface RequestRow {
  id: string;
  kind: RequestKind;
  workerKey: string;
  person: number;
  unit: string;
  askedAt: number;
  dueDay: string;
  dueCertain: boolean;
  state: RequestState;
  outcome: RequestOutcome | null;
  instrument: string | null;
  article: string | null;
  changedAt: number;
  step: number;
}

/** What was said with a request: asked, and answered; null where nobody can open it any more, or nothing was said. */
export interface RequestWords {
  asked: string | null;
  correction: Correction | null;
  answered: string | null;
}

const askedKind = (id: string) => `request:${id}`;
const answerKind = (id: string) => `answer:${id}`;

/** Takes a request in; null where the person was erased and there is nothing left to ask about. Logged. */
export async function askRequest(
  trx: Kysely<Tables>,
  keys: KeyPort,
  law: Law,
  workerKey: string,
  given: RequestGiven,
  by: By,
): Promise<{ id: string; dueDay: string; dueCertain: boolean } | null> {
  const person = await personOf(trx, keys, workerKey, by.at);
  if (person === null) return null;
  const id = randomUUID();
  const { due, certain } = dueDayOf(law, dayOf(Math.floor(by.at / 1000)));
  const dueDay = formatDay(due);
  await trx
    .insertInto('data_request')
    .values({
      id,
      person,
      worker_key: workerKey,
      kind: given.kind,
      unit: answeringUnit,
      by_actor: by.actor,
      asked_at: instantText(by.at),
      due_day: dueDay,
      due_certain: certain,
    })
    .execute();
  const said = JSON.stringify({ words: given.words, correction: given.correction });
  await notePerson(trx, keys, person, askedKind(id), said, by.at);
  await writeStep(trx, { id, workerKey, step: 1, state: 'received', outcome: null, basis: null }, by, {
    kind: given.kind,
    due: dueDay,
  });
  return { id, dueDay, dueCertain: certain };
}

/** A step of a request to be written. */
export interface StepGiven {
  id: string;
  workerKey: string;
  step: number;
  state: RequestState;
  outcome: RequestOutcome | null;
  basis: Basis | null;
}

/** Writes a step and its log entry. The primary key refuses a step that somebody else wrote meanwhile. */
export async function writeStep(
  trx: Kysely<Tables>,
  { id, workerKey, step, state, outcome, basis }: StepGiven,
  by: By,
  detail: Record<string, string> = {},
): Promise<void> {
  await trx
    .insertInto('data_request_step')
    .values({
      request: id,
      step,
      state,
      outcome,
      instrument: basis?.instrument ?? null,
      article: basis?.article ?? null,
      by_actor: by.actor,
      at: instantText(by.at),
    })
    .execute();
  await record(trx, {
    ...by,
    action: `data-request.${state}`,
    object: `data-request:${id}`,
    subject: workerKey,
    purpose: 'own-request',
    detail: { ...detail, ...(outcome === null ? {} : { outcome }) },
  });
}

/** Requests with their last step, still to be filtered and ordered. */
export function requestsIn(db: Kysely<Tables>) {
  return db
    .selectFrom('data_request')
    .innerJoin('data_request_step as last', 'last.request', 'data_request.id')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('data_request_step as later')
            .select('later.step')
            .whereRef('later.request', '=', 'last.request')
            .whereRef('later.step', '>', 'last.step'),
        ),
      ),
    )
    .select([
      'data_request.id',
      'data_request.kind',
      'data_request.worker_key as workerKey',
      'data_request.person',
      'data_request.unit',
      'data_request.asked_at as askedAt',
      'data_request.due_day as dueDay',
      'data_request.due_certain as dueCertain',
      'last.state',
      'last.outcome',
      'last.instrument',
      'last.article',
      'last.at as changedAt',
      'last.step',
    ]);
}

/** A request by its number, held against others until the transaction ends; null where there is none. */
export async function requestOf(trx: Kysely<Tables>, id: string): Promise<RequestRow | null> {
  await oneAtATime(trx, `data-request:${id}`);
  return (await requestsIn(trx).where('data_request.id', '=', id).executeTakeFirst()) ?? null;
}

/** What was asked and answered, opened with the person’s own key. The caller records that it was read. */
export async function requestWords(
  db: Kysely<Tables>,
  keys: KeyPort,
  { id, person }: Pick<RequestRow, 'id' | 'person'>,
): Promise<RequestWords> {
  const [asked] = await readNotes(db, keys, person, askedKind(id));
  const answered = (await readNotes(db, keys, person, answerKind(id))).at(-1);
  const said =
    asked === undefined ? null : (JSON.parse(asked.text) as { words: string; correction: Correction | null });
  return { asked: said?.words ?? null, correction: said?.correction ?? null, answered: answered?.text ?? null };
}

/** Keeps the reasons of an answer under the person’s own key. */
export const noteAnswer = (trx: Kysely<Tables>, keys: KeyPort, of: RequestRow, reason: string, at: number) =>
  notePerson(trx, keys, of.person, answerKind(of.id), reason, at);

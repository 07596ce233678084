import type { Kysely } from 'kysely';
import { maskIdNumber, maskName, maskPhone, maskWorkerKey } from '#basics/mask.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { openPerson } from '#store/fields/people.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { By } from './by.ts';
import type { PurposeSlug } from './purposes.ts';

/** What can be revealed of a person. */
export const revealable = ['name', 'idNumber', 'phone'] as const;
export type Revealable = (typeof revealable)[number];

/** How a person stands: in use, only kept and protected until a day (`YYYY-MM-DD`), or erased. */
export type PersonState = { state: 'held' } | { state: 'frozen'; until: string } | { state: 'erased' };

/** A person as everybody but they themselves sees them. Null: not known. */
export interface MaskedPerson {
  id: number;
  worker: string | null;
  name: string | null;
  idNumber: string | null;
  phone: string | null;
}

/** How a person stands; null where nobody has the number. */
export async function personState(db: Kysely<Tables>, id: number): Promise<PersonState | null> {
  const row = await db
    .selectFrom('person')
    .leftJoin('person_freeze', 'person_freeze.person', 'person.id')
    .select(['person.erased_at', 'person_freeze.until_day'])
    .where('person.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.erased_at !== null) return { state: 'erased' };
  return row.until_day === null ? { state: 'held' } : { state: 'frozen', until: row.until_day };
}

/** A person, masked on the way out of the store, and that they were looked at; null where erased or not there. */
export async function maskedPerson(
  trx: Kysely<Tables>,
  keys: KeyPort,
  id: number,
  purpose: PurposeSlug,
  by: By,
): Promise<MaskedPerson | null> {
  const person = await openPerson(trx, keys, id);
  if (person === null) return null;
  await record(trx, { ...by, action: 'person.read', object: `person:${id}`, subject: person.workerKey, purpose });
  const masked = (text: string | null, mask: (text: string) => string) => (text === null ? null : mask(text));
  return {
    id,
    worker: masked(person.workerKey, maskWorkerKey),
    name: masked(person.name, maskName),
    idNumber: masked(person.idNumber, maskIdNumber),
    phone: masked(person.phone, maskPhone),
  };
}

/** What is revealed of a person, and that it was, why and for what; null where erased or not there. Nothing else of them is opened to the caller. */
export async function revealPerson(
  trx: Kysely<Tables>,
  keys: KeyPort,
  id: number,
  asked: { fields: readonly Revealable[]; purpose: PurposeSlug; reason: string },
  by: By,
): Promise<Partial<Record<Revealable, string | null>> | null> {
  const person = await openPerson(trx, keys, id);
  if (person === null) return null;
  const fields = revealable.filter((field) => asked.fields.includes(field));
  await record(trx, {
    ...by,
    action: 'person.reveal',
    object: `person:${id}`,
    subject: person.workerKey,
    purpose: asked.purpose,
    detail: { reason: asked.reason, fields: fields.join(',') },
  });
  return Object.fromEntries(fields.map((field) => [field, person[field]]));
}

/** A day as people write it, which is no number of anybody’s. */
const writtenDay = /(?<!\d)(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d)/g;

/** Whether a text holds a number that could be somebody’s: seven digits or more, whatever their width and whatever stands between them. */
export const holdsNumber = (text: string): boolean =>
  /(?:\d[\s-]?){7,}/.test(text.normalize('NFKC').replace(writtenDay, '（日期）'));

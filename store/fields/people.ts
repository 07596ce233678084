import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables/all.ts';
import { instantText } from '../tables/columns.ts';
import { blindIndex, blindIndexes, type Indexed } from './blind-index.ts';
import { type KeyPort, openWith, sealWith } from './key-port.ts';
import { openText, placeOf, sealText } from './sealed-text.ts';

/** What of a person is kept sealed. Null: not known. */
export interface PersonGiven {
  workerKey: string | null;
  name: string | null;
  idNumber: string | null;
  phone: string | null;
}

/** Columns that hold a person’s sealed texts, and what they hold. */
export const sealedColumns = { name_sealed: 'name', id_sealed: 'idNumber', phone_sealed: 'phone' } as const;

/** Takes a person in: seals what is known, gives them a key of their own; returns the person’s number. */
export async function takePerson(sql: Kysely<Tables>, keys: KeyPort, given: PersonGiven, now: number): Promise<number> {
  const { id } = await sql
    .insertInto('person')
    .values({ worker_key: given.workerKey, taken_at: instantText(now) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const own = randomBytes(16).toString('base64');
  await sql
    .updateTable('person')
    .set({
      ...(await sealedOf(keys, given, id)),
      key_sealed: await sealText(keys, own, placeOf('person', 'key_sealed', `${id}`)),
      id_index: given.idNumber === null ? null : await blindIndex(keys, 'id-number', given.idNumber),
      phone_index: given.phone === null ? null : await blindIndex(keys, 'phone', given.phone),
    })
    .where('id', '=', id)
    .execute();
  return id;
}

async function sealedOf(keys: KeyPort, given: PersonGiven, id: number) {
  const sealed: Record<string, string | null> = {};
  for (const [column, field] of Object.entries(sealedColumns)) {
    const text = given[field];
    sealed[column] = text === null ? null : await sealText(keys, text, placeOf('person', column, `${id}`));
  }
  return sealed;
}

/** Writes what a person’s name or phone really is; a number found by its old index is found by the new one only. */
export async function correctPerson(
  sql: Kysely<Tables>,
  keys: KeyPort,
  id: number,
  field: 'name' | 'phone',
  text: string,
): Promise<void> {
  const column = field === 'name' ? 'name_sealed' : 'phone_sealed';
  const sealed = await sealText(keys, text, placeOf('person', column, `${id}`));
  await sql
    .updateTable('person')
    .set(
      field === 'name'
        ? { name_sealed: sealed }
        : { phone_sealed: sealed, phone_index: await blindIndex(keys, 'phone', text) },
    )
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .execute();
}

/** Numbers of the people a number belongs to, whatever its writing; under every index key that still holds. */
export async function findPeople(sql: Kysely<Tables>, keys: KeyPort, kind: Indexed, text: string): Promise<number[]> {
  const rows = await sql
    .selectFrom('person')
    .select('id')
    .where(kind === 'phone' ? 'phone_index' : 'id_index', 'in', await blindIndexes(keys, kind, text))
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** What is known of a person, opened; null where erased or not there. The caller records who looked and why. */
export async function openPerson(sql: Kysely<Tables>, keys: KeyPort, id: number): Promise<PersonGiven | null> {
  const row = await sql.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.erased_at !== null) return null;
  const opened: PersonGiven = { workerKey: row.worker_key, name: null, idNumber: null, phone: null };
  for (const [column, field] of Object.entries(sealedColumns)) {
    const sealed = row[column as keyof typeof sealedColumns];
    if (sealed !== null) opened[field] = await openText(keys, sealed, placeOf('person', column, `${id}`));
  }
  return opened;
}

/** Writes a note about a person under the person’s own key. @throws RangeError where the person was erased or is not there */
export async function notePerson(
  sql: Kysely<Tables>,
  keys: KeyPort,
  id: number,
  kind: string,
  text: string,
  now: number,
): Promise<void> {
  const own = await ownKey(sql, keys, id);
  if (own === null) throw new RangeError(`person ${id} has no key: nothing can be noted`);
  await sql
    .insertInto('person_note')
    .values({
      person: id,
      kind,
      sealed: sealWith(own, Buffer.from(text, 'utf8'), placeOf('person_note', kind, `${id}`)).toString('base64url'),
      at: instantText(now),
    })
    .execute();
}

/** A person’s notes of a kind, oldest first; empty where the person was erased: nobody can open them any more. */
export async function readNotes(
  sql: Kysely<Tables>,
  keys: KeyPort,
  id: number,
  kind: string,
): Promise<{ text: string; at: number }[]> {
  const own = await ownKey(sql, keys, id);
  if (own === null) return [];
  const rows = await sql
    .selectFrom('person_note')
    .select(['sealed', 'at'])
    .where('person', '=', id)
    .where('kind', '=', kind)
    .orderBy('id')
    .execute();
  return rows.map(({ sealed, at }) => ({
    text: openWith(own, Buffer.from(sealed, 'base64url'), placeOf('person_note', kind, `${id}`)).toString('utf8'),
    at,
  }));
}

async function ownKey(sql: Kysely<Tables>, keys: KeyPort, id: number): Promise<Buffer | null> {
  const row = await sql.selectFrom('person').select('key_sealed').where('id', '=', id).executeTakeFirst();
  if (row?.key_sealed == null) return null;
  return Buffer.from(await openText(keys, row.key_sealed, placeOf('person', 'key_sealed', `${id}`)), 'base64');
}

/**
 * Erases a person: names, numbers and indexes go, and the person’s own key is destroyed, so that what settled tables hold of them opens
 * to nobody. The row stays, empty, with the day. Source: 个人信息保护法 art. 47; law/README point 10.
 */
export async function erasePerson(sql: Kysely<Tables>, id: number, now: number): Promise<void> {
  await sql
    .updateTable('person')
    .set({
      id_index: null,
      phone_index: null,
      name_sealed: null,
      id_sealed: null,
      phone_sealed: null,
      key_sealed: null,
      erased_at: instantText(now),
    })
    .where('id', '=', id)
    .execute();
}

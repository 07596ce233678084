import type { Kysely } from 'kysely';
import type { KeyPort } from '#store/fields/key-port.ts';
import { takePerson } from '#store/fields/people.ts';
import type { Tables } from '#store/tables/all.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * The person behind a worker key, taken in without name and number where nobody of that key is known yet; what the worker then says is
 * sealed under the person’s own key. Null: that person was erased.
 */
export async function personOf(
  trx: Kysely<Tables>,
  keys: KeyPort,
  workerKey: string,
  now: number,
): Promise<number | null> {
  await oneAtATime(trx, `person:${workerKey}`);
  const known = await trx
    .selectFrom('person')
    .select(['id', 'erased_at'])
    .where('worker_key', '=', workerKey)
    .executeTakeFirst();
  if (known !== undefined) return known.erased_at === null ? known.id : null;
  return takePerson(trx, keys, { workerKey, name: null, idNumber: null, phone: null }, now);
}

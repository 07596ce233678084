import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { PersonRow } from '../tables/person.ts';
import { blindIndex } from './blind-index.ts';
import { type KeyPort, newest } from './key-port.ts';
import { sealedColumns } from './people.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

/** What a rotation did: rows sealed anew, and rows already under the newest keys. */
export interface Rotated {
  renewed: number;
  fresh: number;
}

/**
 * Seals every protected field under the newest key and indexes it under the newest index key, a few rows a transaction; a rotation that
 * was cut off is simply run again. The old keys may go once nothing is under them (`fresh` counts everybody).
 */
export async function rotateFields(
  db: Database,
  keys: KeyPort,
  rowsAtOnce = 200,
  afterEach: () => void = () => {},
): Promise<Rotated> {
  const rotated: Rotated = { renewed: 0, fresh: 0 };
  for (let after = 0; ; ) {
    // Read and written in one transaction, locked: a correction or an erasure meanwhile waits, and is not written over.
    const last = await db.sql.transaction().execute(async (trx) => {
      const rows = await trx
        .selectFrom('person')
        .selectAll()
        .where('id', '>', after)
        .where('erased_at', 'is', null)
        .orderBy('id')
        .limit(rowsAtOnce)
        .forUpdate()
        .execute();
      for (const row of rows) {
        const renewed = await renewedOf(keys, row);
        if (Object.keys(renewed).length === 0) rotated.fresh++;
        else {
          rotated.renewed++;
          await trx.updateTable('person').set(renewed).where('id', '=', row.id).execute();
        }
      }
      return rows.at(-1)?.id;
    });
    if (last === undefined) return rotated;
    after = last;
    afterEach();
  }
}

/** What of a row stands under older keys, under the newest. */
async function renewedOf(keys: KeyPort, row: Selectable<PersonRow>): Promise<Record<string, string>> {
  const renewed: Record<string, string> = {};
  for (const column of [...Object.keys(sealedColumns), 'key_sealed'] as const) {
    const sealed = row[column as keyof typeof sealedColumns | 'key_sealed'];
    if (sealed === null || versionOf(sealed) === newest(keys, 'fields')) continue;
    const place = placeOf('person', column, `${row.id}`);
    renewed[column] = await sealText(keys, await openText(keys, sealed, place), place);
  }
  for (const [index, kind, column] of [
    ['id_index', 'id-number', 'id_sealed'],
    ['phone_index', 'phone', 'phone_sealed'],
  ] as const) {
    const [under, sealed] = [row[index], row[column]];
    if (under === null || sealed === null || under.startsWith(`${newest(keys, 'index')}:`)) continue;
    renewed[index] = await blindIndex(keys, kind, await openText(keys, sealed, placeOf('person', column, `${row.id}`)));
  }
  return renewed;
}

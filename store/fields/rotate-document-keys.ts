import type { Database } from '../database.ts';
import { type KeyPort, newest } from './key-port.ts';
import type { Rotated } from './rotate.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

/** Place the key of a document is bound to. */
export const documentKeyPlace = (id: string): string => placeOf('document', 'key_sealed', id);

/** Seals the documents’ own keys under the newest key, a few rows a transaction; what they seal stays as it is. Cut off, it is run again. */
export async function rotateDocumentKeys(db: Database, keys: KeyPort, rowsAtOnce = 500): Promise<Rotated> {
  const rotated: Rotated = { renewed: 0, fresh: 0 };
  for (let after = ''; ; ) {
    const last = await db.sql.transaction().execute(async (trx) => {
      const rows = await trx
        .selectFrom('document')
        .select(['id', 'key_sealed'])
        .where('id', '>', after)
        .where('key_sealed', 'is not', null)
        .orderBy('id')
        .limit(rowsAtOnce)
        .forUpdate()
        .execute();
      for (const { id, key_sealed } of rows) {
        if (versionOf(key_sealed!) === newest(keys, 'fields')) {
          rotated.fresh++;
          continue;
        }
        const place = documentKeyPlace(id);
        const renewed = await sealText(keys, await openText(keys, key_sealed!, place), place);
        await trx.updateTable('document').set({ key_sealed: renewed }).where('id', '=', id).execute();
        rotated.renewed++;
      }
      return rows.at(-1)?.id;
    });
    if (last === undefined) return rotated;
    after = last;
  }
}

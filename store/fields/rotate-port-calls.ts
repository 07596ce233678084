import type { Database } from '../database.ts';
import { type KeyPort, newest } from './key-port.ts';
import type { Rotated } from './rotate.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

/** Place a sealed column of a call is bound to. */
export const portCallPlace = (
  column: 'request_sealed' | 'receipt_sealed',
  { port, key }: { port: string; key: string },
): string => placeOf('port_call', column, `${port}:${key}`);

/**
 * Seals requests and receipts of calls under the newest key, as the owner: a settled call keeps its content, as its digests show. Cut off,
 * it is simply run again.
 */
export async function rotatePortCalls(db: Database, keys: KeyPort, rowsAtOnce = 200): Promise<Rotated> {
  const rotated: Rotated = { renewed: 0, fresh: 0 };
  for (let after = 0; ; ) {
    const last = await db.owner(async (owner) => {
      const rows = await owner
        .selectFrom('port_call')
        .select(['id', 'port', 'key', 'request_sealed', 'receipt_sealed'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(rowsAtOnce)
        .forUpdate()
        .execute();
      for (const row of rows) {
        const renewed: { request_sealed?: string; receipt_sealed?: string } = {};
        for (const column of ['request_sealed', 'receipt_sealed'] as const) {
          const sealed = row[column];
          if (sealed === null || versionOf(sealed) === newest(keys, 'fields')) continue;
          const place = portCallPlace(column, row);
          renewed[column] = await sealText(keys, await openText(keys, sealed, place), place);
        }
        if (Object.keys(renewed).length === 0) rotated.fresh++;
        else {
          rotated.renewed++;
          await owner.updateTable('port_call').set(renewed).where('id', '=', row.id).execute();
        }
      }
      return rows.at(-1)?.id;
    });
    if (last === undefined) return rotated;
    after = last;
  }
}

import type { Database } from '../database.ts';
import { type KeyPort, newest } from './key-port.ts';
import type { Rotated } from './rotate.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

/** Place the secret of a platform’s key is bound to. */
export const platformSecretPlace = (appKey: string): string => placeOf('platform_key', 'secret_sealed', appKey);

/** Seals the secrets of platforms’ keys under the newest key, as the owner. Cut off, it is simply run again. */
export async function rotatePlatformSecrets(db: Database, keys: KeyPort, rowsAtOnce = 200): Promise<Rotated> {
  const rotated: Rotated = { renewed: 0, fresh: 0 };
  for (let after = ''; ; ) {
    const last = await db.owner(async (owner) => {
      const rows = await owner
        .selectFrom('platform_key')
        .select(['app_key', 'secret_sealed'])
        .where('app_key', '>', after)
        .where('secret_sealed', 'is not', null)
        .orderBy('app_key')
        .limit(rowsAtOnce)
        .forUpdate()
        .execute();
      for (const { app_key, secret_sealed } of rows) {
        if (versionOf(secret_sealed!) === newest(keys, 'fields')) {
          rotated.fresh++;
          continue;
        }
        const place = platformSecretPlace(app_key);
        const sealed = await sealText(keys, await openText(keys, secret_sealed!, place), place);
        await owner.updateTable('platform_key').set({ secret_sealed: sealed }).where('app_key', '=', app_key).execute();
        rotated.renewed++;
      }
      return rows.at(-1)?.app_key;
    });
    if (last === undefined) return rotated;
    after = last;
  }
}

import type { Database } from '../database.ts';
import { type KeyPort, newest } from './key-port.ts';
import type { Rotated } from './rotate.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

/** Place the seed of a draw is bound to. */
export const drawSeedPlace = (draw: string): string => placeOf('draw_seed', 'seed_sealed', draw);

/** Seals the seeds of random draws under the newest key, as the owner. Cut off, it is simply run again. */
export async function rotateDrawSeeds(db: Database, keys: KeyPort, rowsAtOnce = 200): Promise<Rotated> {
  const rotated: Rotated = { renewed: 0, fresh: 0 };
  for (let after = ''; ; ) {
    const last = await db.owner(async (owner) => {
      const rows = await owner
        .selectFrom('draw_seed')
        .selectAll()
        .where('draw', '>', after)
        .orderBy('draw')
        .limit(rowsAtOnce)
        .forUpdate()
        .execute();
      for (const { draw, seed_sealed } of rows) {
        if (versionOf(seed_sealed) === newest(keys, 'fields')) {
          rotated.fresh++;
          continue;
        }
        const place = drawSeedPlace(draw);
        const sealed = await sealText(keys, await openText(keys, seed_sealed, place), place);
        await owner.updateTable('draw_seed').set({ seed_sealed: sealed }).where('draw', '=', draw).execute();
        rotated.renewed++;
      }
      return rows.at(-1)?.draw;
    });
    if (last === undefined) return rotated;
    after = last;
  }
}

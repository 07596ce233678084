import type { Kysely } from 'kysely';
import { townships } from '#law/places/townships.ts';
import { responsibleUnits } from '#measures/departments.ts';
import type { Tables } from './tables/all.ts';
import { instantText } from './tables/columns.ts';
import type { UnitRow } from './tables/core.ts';

type Seed = Pick<UnitRow, 'slug' | 'kind' | 'zh' | 'en' | 'area_code'>;

/** Slug of a township’s unit. */
export const townshipUnit = (areaCode: string): string => `township-${areaCode}`;

/** The county’s units as the program ships them: the 14 of the 责任单位 lines, those named elsewhere in the policy or by statute, the townships. */
function shipped(): Seed[] {
  const bodies = Object.entries(responsibleUnits).flatMap(([slug, { zh, en, namedBy }]): Seed[] =>
    // A word that stands for several bodies is no unit that anybody works in.
    namedBy === 'collective'
      ? []
      : [{ slug, kind: namedBy === 'policy' ? 'responsible' : 'law', zh, en, area_code: null }],
  );
  return [
    ...bodies,
    ...townships.map(
      ({ code, zh, en }): Seed => ({ slug: townshipUnit(code), kind: 'township', zh, en, area_code: code }),
    ),
  ];
}

/**
 * Puts the units the program ships into the store; those that are there stay as the county has them (a changed name, a closed unit).
 * Returns how many were new.
 */
export async function seedUnits(db: Kysely<Tables>, now: number): Promise<number> {
  const added = await db
    .insertInto('unit')
    .values(shipped().map((unit) => ({ ...unit, uscc: null, opened_at: instantText(now), closed_at: null })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('slug')
    .execute();
  return added.length;
}

import { type Kysely, type Selectable, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { DrawPools } from '#measures/20-supervision/index.ts';
import type { Tables } from '#store/tables/all.ts';
import type { DrawRow } from '#store/tables/draws.ts';

/** Pools of a case as they were fixed, with what is not shown of them. */
export interface FixedPools extends DrawPools {
  readonly id: number;
  readonly names: Readonly<Record<string, string>>;
  /** Account of each inspector, by the number shown. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly fixedBy: string;
}

const columns = ['id', 'plan', 'targets', 'inspectors', 'names', 'accounts', 'fixed_by as fixedBy'] as const;

/** The pools last fixed in a case; null: none were. */
export async function poolsOfCase(db: Kysely<Tables>, of: string): Promise<FixedPools | null> {
  const found = await db
    .selectFrom('draw_pool')
    .select(columns)
    .where('case_id', '=', of)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Written by fixPools alone, from pools of this type.
  return (found as unknown as FixedPools | undefined) ?? null;
}

/** The pools a commitment binds. */
export async function poolsOf(db: Kysely<Tables>, pool: number): Promise<FixedPools> {
  const found = await db.selectFrom('draw_pool').select(columns).where('id', '=', pool).executeTakeFirstOrThrow();
  return found as unknown as FixedPools;
}

/** A draw by its number. @throws draw-unknown */
export async function drawNumbered(db: Kysely<Tables>, id: string): Promise<Selectable<DrawRow>> {
  const found = await db.selectFrom('draw').selectAll().where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw new GangwanError('draw-unknown', { id: id.slice(0, 60) });
  return found;
}

/** Whether a draw was made. */
export async function wasDrawn(db: Kysely<Tables>, id: string): Promise<boolean> {
  const found = await db.selectFrom('draw_result').select(sql`1`.as('one')).where('draw', '=', id).executeTakeFirst();
  return found !== undefined;
}

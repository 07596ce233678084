import { type Kysely, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant } from '#basics/instant.ts';
import { type DrawPlan, type DrawRecord, poolDigests } from '#measures/20-supervision/index.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk } from '../case-desk.ts';
import { drawNumbered, poolsOf } from './draw-file.ts';
import { hoursPublic } from './make-draw.ts';

/** A draw as the public sees it from the moment its commitment stands. Instants with offset. */
export interface ShownDraw {
  readonly id: string;
  readonly unit: string;
  readonly state: 'committed' | 'drawn' | 'cancelled';
  readonly commitment: string;
  readonly committedAt: string;
  readonly drawnAt: string | null;
}

const shown = (db: Kysely<Tables>) =>
  db
    .selectFrom('draw')
    .innerJoin('case_file', 'case_file.id', 'draw.case_id')
    .leftJoin('draw_result', 'draw_result.draw', 'draw.id')
    .select([
      'draw.id',
      'draw.pool',
      'draw.commitment',
      'draw.committed_at',
      'draw_result.drawn_at',
      'case_file.unit',
      'case_file.state',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>;

const shownOf = ({ id, unit, commitment, committed_at, drawn_at, state }: Row): ShownDraw => ({
  id,
  unit,
  // One that was given up stays to be seen: nobody draws in secret and keeps what they like.
  state: drawn_at !== null ? 'drawn' : state === 'cancelled' ? 'cancelled' : 'committed',
  commitment,
  committedAt: formatInstant(committed_at / 1000),
  drawnAt: drawn_at === null ? null : formatInstant(drawn_at / 1000),
});

/** Draws by their commitment, the newest first; those before an instant (epoch milliseconds) where given. */
export async function publicDraws(
  db: Kysely<Tables>,
  { before, most }: { before?: string | undefined; most: number },
): Promise<ShownDraw[]> {
  let rows = shown(db);
  if (before !== undefined) {
    const last = await drawNumbered(db, before);
    const at = instantText(last.committed_at);
    rows = rows.where(sql<boolean>`(draw.committed_at, draw.id) < (${at}::timestamptz, ${last.id})`);
  }
  const found = await rows.orderBy('draw.committed_at', 'desc').orderBy('draw.id', 'desc').limit(most).execute();
  return found.map(shownOf);
}

/** One draw with what binds it before it is made. */
export interface WholeDraw extends ShownDraw {
  readonly plan: DrawPlan;
  readonly targets: number;
  readonly inspectors: number;
  readonly targetsDigest: string;
  readonly inspectorsDigest: string;
  /** First moment at which it may be made. */
  readonly drawableFrom: string;
  /** Accounts, by number, that confirmed the commitment. */
  readonly witnesses: string[];
  /** Names of the enterprises drawn, by their codes; empty before the draw. */
  readonly names: Readonly<Record<string, string>>;
  /** 抽取记录, as `gangwan verify-draw` takes it; null before the draw. */
  readonly record: DrawRecord | null;
}

/** Everything the public may see of a draw. @throws draw-unknown */
export async function publicDraw(db: Kysely<Tables>, desk: CaseDesk, id: string): Promise<WholeDraw> {
  const row = await shown(db).where('draw.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new GangwanError('draw-unknown', { id: id.slice(0, 60) });
  const { plan, targets, inspectors, names } = await poolsOf(db, row.pool);
  const digests = poolDigests({ plan, targets, inspectors });
  const witnesses = (
    await db.selectFrom('draw_witness').select('account').where('draw', '=', id).orderBy('account').execute()
  ).map(({ account }) => account);
  const one = shownOf(row);
  const result = await db.selectFrom('draw_result').select(['seed', 'drawn']).where('draw', '=', id).executeTakeFirst();
  const drawn = (result?.drawn ?? []) as unknown as DrawRecord['drawn'];
  return {
    ...one,
    plan,
    targets: targets.length,
    inspectors: inspectors.length,
    targetsDigest: digests.targets,
    inspectorsDigest: digests.inspectors,
    drawableFrom: formatInstant(row.committed_at / 1000 + hoursPublic(desk, row.committed_at) * 3600),
    witnesses,
    names: Object.fromEntries(drawn.map(({ target }) => [target, names[target]!])),
    record:
      result === undefined
        ? null
        : {
            plan,
            targets: [...targets],
            inspectors: [...inspectors],
            commitment: one.commitment,
            committedAt: one.committedAt,
            seed: result.seed,
            drawnAt: one.drawnAt!,
            witnesses,
            drawn,
          },
  };
}

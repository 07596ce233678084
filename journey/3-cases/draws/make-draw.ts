import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf, formatInstant } from '#basics/instant.ts';
import { commitmentOf, draw } from '#measures/20-supervision/index.ts';
import { drawSeedPlace } from '#store/fields/rotate-draw-seeds.ts';
import { openText } from '#store/fields/sealed-text.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from '../../personal-data/by.ts';
import { oneAtATime } from '../../personal-data/one-at-a-time.ts';
import { act } from '../act.ts';
import type { CaseDesk } from '../case-desk.ts';
import { drawNumbered, poolsOf, wasDrawn } from './draw-file.ts';

/** Fewest who must have confirmed the commitment: 见证人二人以上. */
const leastWitnesses = 2;

/** Hours a commitment must have been public before a draw on a day: a setting of the county. */
export const hoursPublic = (desk: CaseDesk, at: number): number =>
  desk.law().inForce('draw-commitment-hours', dayOf(Math.floor(at / 1000))).value!;

/**
 * 抽取: opens the seed, draws, reveals seed and result in one transaction, and takes the step of the case. Made once; the rows are settled.
 * @throws draw-unknown, draw-made, draw-too-early, draw-few-witnesses, what `act` throws
 */
export async function makeDraw(trx: Kysely<Tables>, desk: CaseDesk, id: string, by: By): Promise<void> {
  const file = await drawNumbered(trx, id);
  await oneAtATime(trx, `draw:${file.case_id}`);
  if (await wasDrawn(trx, id)) throw new GangwanError('draw-made', {});
  const hours = hoursPublic(desk, by.at);
  const second = Math.floor(by.at / 1000);
  const from = file.committed_at / 1000 + hours * 3600;
  if (second < from) throw new GangwanError('draw-too-early', { hours: String(hours), from: formatInstant(from) });
  const witnesses = await trx
    .selectFrom('draw_witness')
    .select('account')
    .where('draw', '=', id)
    .orderBy('account')
    .execute();
  if (witnesses.length < leastWitnesses)
    throw new GangwanError('draw-few-witnesses', { held: String(witnesses.length) });
  const pools = await poolsOf(trx, file.pool);
  const { seed_sealed } = await trx
    .selectFrom('draw_seed')
    .select('seed_sealed')
    .where('draw', '=', id)
    .executeTakeFirstOrThrow();
  const seed = await openText(desk.keys, seed_sealed, drawSeedPlace(id));
  // A pool or a seed that no longer fits its commitment was tampered with below the program; nothing may be drawn from it.
  if (commitmentOf(seed, pools) !== file.commitment) throw new GangwanError('draw-commitment-differs', {});
  const drawn = draw(seed, pools);
  await trx
    .insertInto('draw_result')
    .values({
      draw: id,
      seed,
      drawn: JSON.stringify(drawn),
      drawn_by: by.actor,
      drawn_at: instantText(second * 1000),
      witness_one: witnesses[0]!.account,
      witness_two: witnesses[1]!.account,
    })
    .execute();
  const data = {
    drawnAt: formatInstant(second),
    seed,
    witnesses: witnesses.map(({ account }) => account),
    drawn: drawn.map(({ target, stratum, inspectors }) => ({ target, stratum, inspectors })),
  };
  const step = { case: file.case_id, action: 'draw', role: 'officer', actor: by.actor, data } as const;
  await act(trx, desk, { ...step, seen: null, sentKey: null }, { at: by.at, request: by.request });
  await record(trx, {
    ...by,
    action: 'draw.made',
    object: `draw:${id}`,
    subject: null,
    purpose: null,
    detail: { case: file.case_id, seed, drawn: drawn.length },
  });
}

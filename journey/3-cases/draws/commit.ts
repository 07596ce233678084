import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant } from '#basics/instant.ts';
import { commitmentOf, type DrawPlan } from '#measures/20-supervision/index.ts';
import { drawSeedPlace } from '#store/fields/rotate-draw-seeds.ts';
import { sealText } from '#store/fields/sealed-text.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from '../../personal-data/by.ts';
import { oneAtATime } from '../../personal-data/one-at-a-time.ts';
import { act } from '../act.ts';
import type { CaseDesk } from '../case-desk.ts';
import { takeTurn } from '../case-turn.ts';
import { poolsOfCase } from './draw-file.ts';

/** Refuses a plan of the pools that is not the one the head approved. @throws draw-plan-differs */
function requireApproved({ quotas }: DrawPlan, shares: readonly { stratum: string; take: number }[]): void {
  const approved = Map.groupBy(shares, ({ stratum }) => stratum);
  const asked = new Map(quotas.map(({ stratum, take }) => [stratum, take]));
  for (const stratum of new Set([...approved.keys(), ...asked.keys()])) {
    const take = (approved.get(stratum) ?? []).reduce((sum, one) => sum + one.take, 0);
    const want = asked.get(stratum) ?? 0;
    if (take !== want)
      throw new GangwanError('draw-plan-differs', { stratum, approved: String(take), asked: String(want) });
  }
}

/**
 * 公布承诺值: takes 32 bytes of chance as the seed, seals it, and makes its commitment public by writing it down. Nobody is told the seed
 * before the draw. One commitment a case: an unwelcome draw cannot be tried again. Returns the number of the draw.
 * @throws draw-again, draw-no-pools, draw-plan-differs, what `act` throws
 */
export async function commitDraw(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  of: string,
  by: By,
): Promise<{ id: string; commitment: string }> {
  await oneAtATime(trx, `draw:${of}`);
  const there = await trx.selectFrom('draw').select('id').where('case_id', '=', of).executeTakeFirst();
  if (there !== undefined) throw new GangwanError('draw-again', { id: there.id });
  const pools = await poolsOfCase(trx, of);
  if (pools === null) throw new GangwanError('draw-no-pools', { case: of });
  const { lines } = await takeTurn(trx, desk, of, null);
  const approved = lines.findLast(({ action }) => action === 'approve-plan');
  // Without approval the case itself says that it is not so far.
  if (approved !== undefined)
    requireApproved(pools.plan, approved.data.shares as readonly { stratum: string; take: number }[]);
  const id = randomUUID();
  const seed = randomBytes(32).toString('hex');
  const commitment = commitmentOf(seed, pools);
  const second = Math.floor(by.at / 1000);
  await trx
    .insertInto('draw')
    .values({
      id,
      case_id: of,
      pool: pools.id,
      commitment,
      committed_by: by.actor,
      committed_at: instantText(second * 1000),
    })
    .execute();
  await trx
    .insertInto('draw_seed')
    .values({ draw: id, seed_sealed: await sealText(desk.keys, seed, drawSeedPlace(id)) })
    .execute();
  const data = { commitment, committedAt: formatInstant(second) };
  const step = { case: of, action: 'commit', role: 'officer', actor: by.actor, data } as const;
  await act(trx, desk, { ...step, seen: null, sentKey: null }, { at: by.at, request: by.request });
  await record(trx, {
    ...by,
    action: 'draw.committed',
    object: `draw:${id}`,
    subject: null,
    purpose: null,
    detail: { case: of, commitment },
  });
  return { id, commitment };
}

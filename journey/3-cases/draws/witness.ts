import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from '../../personal-data/by.ts';
import { oneAtATime } from '../../personal-data/one-at-a-time.ts';
import { drawNumbered, poolsOf, wasDrawn } from './draw-file.ts';

const unfit = (why: string) => new GangwanError('draw-witness-unfit', { why });

/**
 * 见证: somebody who neither fixed the pools nor published the commitment, and who cannot be drawn, confirms before the draw the
 * commitment they noted. Returns how many have. @throws draw-unknown, draw-made, draw-commitment-differs, draw-witness-unfit
 */
export async function witnessDraw(
  trx: Kysely<Tables>,
  { draw: id, account, commitment }: { draw: string; account: string; commitment: string },
  by: By,
): Promise<number> {
  const draw = await drawNumbered(trx, id);
  await oneAtATime(trx, `draw:${draw.case_id}`);
  if (await wasDrawn(trx, id)) throw new GangwanError('draw-made', {});
  if (commitment.toLowerCase() !== draw.commitment) throw new GangwanError('draw-commitment-differs', {});
  const { accounts, fixedBy } = await poolsOf(trx, draw.pool);
  if ([draw.committed_by, fixedBy].includes(`account:${account}`))
    throw unfit('名录库或者承诺值由这个账号办理 / it fixed the pools or published the commitment');
  if (Object.values(accounts).includes(account))
    throw unfit('在检查人员名录库里，可能被抽中 / it is among the inspectors who may be drawn');
  await trx
    .insertInto('draw_witness')
    .values({ draw: id, account, at: instantText(by.at) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { n } = await trx
    .selectFrom('draw_witness')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('draw', '=', id)
    .executeTakeFirstOrThrow();
  await record(trx, {
    ...by,
    action: 'draw.witnessed',
    object: `draw:${id}`,
    subject: null,
    purpose: null,
    detail: { commitment: draw.commitment },
  });
  return Number(n);
}

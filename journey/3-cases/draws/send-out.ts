import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { DrawRecord } from '#measures/20-supervision/index.ts';
import type { Tables } from '#store/tables/all.ts';
import type { By } from '../../personal-data/by.ts';
import { oneAtATime } from '../../personal-data/one-at-a-time.ts';
import { act } from '../act.ts';
import type { CaseDesk } from '../case-desk.ts';
import type { ReadLine } from '../case-lines.ts';
import { takeTurn } from '../case-turn.ts';
import { drawNumbered, poolsOf } from './draw-file.ts';

/** Inspectors of a target once those who stepped back since the draw were replaced. */
function inspectorsNow({ target, inspectors }: DrawRecord['drawn'][number], lines: readonly ReadLine[]): string[] {
  const stepped = lines.filter(({ action, data }) => action === 'recuse' && data.target === target);
  return stepped.reduce(
    (now, { data }) => now.map((one) => (one === data.inspector ? String(data.replacement) : one)),
    inspectors,
  );
}

/**
 * 派出检查: opens the visit of every target drawn that has none yet, about that enterprise, with the inspectors drawn or those who took
 * over. Sent again it opens nothing twice. Returns the visits opened. @throws draw-unknown, draw-not-made, draw-pool-unfit, what `act` throws
 */
export async function sendOut(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  by: By,
): Promise<{ target: string; case: string }[]> {
  const file = await drawNumbered(trx, id);
  await oneAtATime(trx, `draw:${file.case_id}`);
  const result = await trx.selectFrom('draw_result').select('drawn').where('draw', '=', id).executeTakeFirst();
  if (result === undefined) throw new GangwanError('draw-not-made', {});
  const pools = await poolsOf(trx, file.pool);
  const { lines } = await takeTurn(trx, desk, file.case_id, null);
  const sent = new Set(lines.filter(({ action }) => action === 'visit').map(({ data }) => data.target));
  const plan = lines.findLast(({ action }) => action === 'approve-plan')!.data as { items: string[]; bodies: string[] };
  const opened: { target: string; case: string }[] = [];
  for (const one of result.drawn as unknown as DrawRecord['drawn']) {
    if (sent.has(one.target)) continue;
    const inspectors = inspectorsNow(one, lines);
    requireFree(one.target, inspectors, pools.inspectors);
    const visit = randomUUID();
    const data = {
      respondentName: pools.names[one.target]!,
      target: one.target,
      inspectors,
      items: plan.items,
      joint: plan.bodies.length > 1,
    };
    const step = { case: file.case_id, action: 'visit', role: 'officer', actor: by.actor, data } as const;
    const about = { opens: visit, opensAbout: one.target };
    await act(trx, desk, { ...step, ...about, seen: null, sentKey: null }, { at: by.at, request: by.request });
    opened.push({ target: one.target, case: visit });
  }
  return opened;
}

/** Whoever took over must be of the pool, not there twice, and free to go to this target. @throws draw-pool-unfit */
function requireFree(
  target: string,
  ids: readonly string[],
  pool: DrawRecord['inspectors'] | readonly DrawRecord['inspectors'][number][],
): void {
  for (const id of ids) {
    const held = pool.find((one) => one.id === id);
    const kept = held?.recused.some((one) => one.target === target) ?? true;
    if (kept || ids.indexOf(id) !== ids.lastIndexOf(id))
      throw new GangwanError('draw-pool-unfit', {
        why: `${id} 不能检查 ${target}：不在名录库、应当回避或者写了两次 / ${id} cannot go to ${target}`,
      });
  }
}

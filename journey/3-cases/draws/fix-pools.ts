import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { type DrawPlan, poolDigests, requireDrawable } from '#measures/20-supervision/index.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from '../../personal-data/by.ts';
import { oneAtATime } from '../../personal-data/one-at-a-time.ts';
import { act } from '../act.ts';
import type { CaseDesk } from '../case-desk.ts';
import { procedureNamed } from '../open-case.ts';
import { inspectorPool, type NamedInspector } from './inspector-pool.ts';
import { type AddedTarget, knownTargets } from './known-targets.ts';

/** Pools to be fixed in a case of 双随机抽查. */
export interface PoolsGiven {
  readonly case: string;
  readonly plan: DrawPlan;
  /** Names of the county register, by credit code. */
  readonly register: ReadonlyMap<string, string>;
  readonly added: readonly AddedTarget[];
  /** Units whose officers are in the pool. */
  readonly units: readonly string[];
  readonly inspectors: readonly NamedInspector[];
}

/**
 * 确定两个名录库: works out targets and weights, holds the inspectors against the accounts, refuses what could not be drawn from, and takes
 * the step of the case with the digests. Until the plan is approved they may be fixed anew; each stays as it was.
 * @throws draw-again, draw-pool-unfit, draw-too-few-targets, draw-too-few-inspectors, what `act` throws
 */
export async function fixPools(trx: Kysely<Tables>, desk: CaseDesk, given: PoolsGiven, by: By): Promise<void> {
  await oneAtATime(trx, `draw:${given.case}`);
  const there = await trx.selectFrom('draw').select('id').where('case_id', '=', given.case).executeTakeFirst();
  if (there !== undefined) throw new GangwanError('draw-again', { id: there.id });
  const { departments } = procedureNamed('random-inspection');
  const strange = given.units.find((unit) => !departments.some((one) => one === unit));
  if (strange !== undefined)
    throw new GangwanError('draw-pool-unfit', { why: `${strange} 不是抽查的实施单位 / does not take part in checks` });
  const today = dayOf(Math.floor(by.at / 1000));
  const { targets, names } = await knownTargets(trx, desk, given, today);
  const { inspectors, accounts } = await inspectorPool(trx, given.units, given.inspectors, targets);
  const pools = { plan: given.plan, targets, inspectors };
  requireDrawable(pools);
  const digests = poolDigests(pools);
  await trx
    .insertInto('draw_pool')
    .values({
      case_id: given.case,
      plan: JSON.stringify(given.plan),
      targets: JSON.stringify(targets),
      inspectors: JSON.stringify(inspectors),
      names: JSON.stringify(names),
      accounts: JSON.stringify(accounts),
      fixed_by: by.actor,
      fixed_at: instantText(by.at),
    })
    .execute();
  const data = {
    targets: targets.length,
    targetsDigest: digests.targets,
    inspectors: inspectors.length,
    inspectorsDigest: digests.inspectors,
    partners: true,
  };
  const step = { case: given.case, action: 'fix-pools', role: 'officer', actor: by.actor, data } as const;
  await act(trx, desk, { ...step, seen: null, sentKey: null }, { at: by.at, request: by.request });
  await record(trx, {
    ...by,
    action: 'draw.pools-fixed',
    object: `case:${given.case}`,
    subject: null,
    purpose: null,
    detail: { targets: digests.targets, inspectors: digests.inspectors },
  });
}

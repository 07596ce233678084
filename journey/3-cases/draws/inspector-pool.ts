import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type DrawPools, type RecusalGround, recusalGrounds } from '#measures/20-supervision/index.ts';
import type { Tables } from '#store/tables/all.ts';

/** An inspector a unit names for the pool. */
export interface NamedInspector {
  readonly account: string;
  /** Number of the law-enforcement card, by which the inspector is shown; null: by the account’s number. */
  readonly card: string | null;
  readonly recused: readonly { readonly target: string; readonly ground: RecusalGround }[];
}

const unfit = (why: string) => new GangwanError('draw-pool-unfit', { why });

/** Accounts that hold the role of an officer in these units now, by number. */
export async function officersOf(
  db: Kysely<Tables>,
  units: readonly string[],
): Promise<{ account: string; unit: string }[]> {
  const rows = await db
    .selectFrom('role_held')
    .innerJoin('account', 'account.id', 'role_held.account')
    .select(['role_held.account', 'role_held.unit'])
    .distinct()
    .where('role_held.role', '=', 'officer')
    .where('role_held.unit', 'in', [...units])
    .where('role_held.to_at', 'is', null)
    .where('account.closed_at', 'is', null)
    .orderBy('role_held.account')
    .execute();
  return rows.map(({ account, unit }) => ({ account, unit: unit! }));
}

/**
 * 执法检查人员名录库 of those named: each an officer of one of the units, each recusal of a target that is in the pool, on a ground of law.
 * Returns with it the account behind each number shown. @throws draw-pool-unfit
 */
export async function inspectorPool(
  db: Kysely<Tables>,
  units: readonly string[],
  named: readonly NamedInspector[],
  targets: DrawPools['targets'],
): Promise<{ inspectors: DrawPools['inspectors'][number][]; accounts: Record<string, string> }> {
  const officers = new Set((await officersOf(db, units)).map(({ account }) => account));
  const known = new Set(targets.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { account, recused } of named) {
    if (!officers.has(account))
      throw unfit(`账号 ${account} 不是这些单位的经办人员 / account ${account} is no officer of these units`);
    if (seen.has(account)) throw unfit(`账号 ${account} 写了两次 / account ${account} stands twice`);
    seen.add(account);
    const strange = recused.find(({ target }) => !known.has(target));
    if (strange !== undefined)
      throw unfit(`要回避的 ${strange.target} 不在检查对象名录库 / ${strange.target} is not among the targets`);
  }
  return {
    inspectors: named.map(({ account, card, recused }) => ({
      id: card ?? account,
      recused: recused.map(({ target, ground }) => ({ target, reason: recusalGrounds[ground] })),
    })),
    accounts: Object.fromEntries(named.map(({ account, card }) => [card ?? account, account])),
  };
}

import { randomUUID } from 'node:crypto';
import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { DrawPlan } from '#measures/20-supervision/index.ts';
import type { Database } from '#store/database.ts';
import { instantText } from '#store/tables/columns.ts';
import { isCreditCode } from '../../1-intake/check-digits.ts';
import type { By } from '../../personal-data/by.ts';
import type { TestDesk } from '../cases.builder.ts';
import type { NamedInspector } from './inspector-pool.ts';

/** A code with the check sign it must have. */
const creditCode = (body: string) =>
  '0123456789ABCDEFGHJKLMNPQRTUWXY'
    .split('')
    .map((sign) => body + sign)
    .find((code) => isCreditCode(code))!;

/** Ten invented enterprises of a county register. */
export const register: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 10 }, (_, i) => [creditCode(`91500229MA5U0DRW${i}`), `示例配送${i}号有限公司`]),
);
export const [kept] = register.keys() as unknown as [string];

/** Accounts of a county that draws: five officers who inspect, one who runs the draw, a head, witnesses. */
export const accounts = {
  inspectors: ['insp-1', 'insp-2', 'insp-3', 'insp-4', 'insp-5'],
  runs: 'runs',
  head: 'head',
  union: 'union',
  auditor: 'auditor',
} as const;

/** The first three keep away from `kept`, so that only two may go there; the first two are shown by the number of their card. */
export const inspectors: readonly NamedInspector[] = accounts.inspectors.map((account, i) => ({
  account,
  card: i < 2 ? `5002290${i}` : null,
  recused: i < 3 ? [{ target: kept, ground: 'interest' as const }] : [],
}));

export const plan: DrawPlan = { quotas: [{ stratum: '一般', take: 10 }], inspectorsEach: 2 };

/** Who acts at a time, as the log names them. */
export const by = (account: string, at: string): By => ({
  actor: `account:${account}`,
  role: 'officer',
  at: Date.parse(at),
  request: null,
});

/** Opens the accounts. */
export async function openAccounts(db: Database): Promise<void> {
  const at = instantText(Date.parse('2026-01-01T00:00:00+08:00'));
  const roles = [
    ...[...accounts.inspectors, accounts.runs].map((account) => [account, 'officer', 'human-resources'] as const),
    [accounts.head, 'head', 'human-resources'] as const,
    [accounts.union, 'union-officer', 'trade-union'] as const,
    [accounts.auditor, 'auditor', null] as const,
  ];
  for (const [account, role, unit] of roles) {
    await db.sql.insertInto('account').values({ id: account, opened_at: at, opened_by: 'system:test' }).execute();
    await db.sql
      .insertInto('role_held')
      .values({ account, role, unit, from_at: at, granted_by: 'system:test' })
      .execute();
  }
}

/** A case of random inspection with its catalogue published; its number. */
export async function cataloguedCase(desk: TestDesk, at: string): Promise<string> {
  const id = randomUUID();
  const item = { item: '工资支付', basis: '劳动保障监察条例第十一条', subject: '县人力社保局', content: '支付台账' };
  const data = { year: 2026, items: [{ ...item, method: 'on-site' }] };
  const actor = `account:${accounts.runs}`;
  await desk.open({ id, procedure: 'random-inspection', role: 'officer', actor, data }, at);
  const publishedOn = formatDay(dayOf(Date.parse(at) / 1000));
  await desk.act(
    { case: id, action: 'publish-catalogue', role: 'head', data: { publishedOn, place: '县政府网站' } },
    at,
  );
  return id;
}

/** The head approves the plan: so many of the stratum. */
export const approvePlan = (desk: TestDesk, id: string, at: string, take = 10) =>
  desk.act(
    {
      case: id,
      action: 'approve-plan',
      role: 'head',
      data: {
        kind: 'routine',
        bodies: ['县人力社保局'],
        items: ['工资支付'],
        basisText: '年度抽查计划',
        range: '平台企业及其合作用工单位',
        method: '现场检查',
        frequency: '每年一次',
        shares: [{ stratum: '一般', take, why: '设定' }],
      },
    },
    at,
  );

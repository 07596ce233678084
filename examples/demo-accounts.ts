import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { type By, type Grant, grantRole, openAccount } from '#api/sign-in/accounts.ts';
import { giveDelegation } from '#api/sign-in/delegations.ts';
import { sealTotp } from '#api/sign-in/factors.ts';
import { hashPassword } from '#api/sign-in/passwords.ts';
import type { SignIn } from '#api/sign-in/sign-in.ts';
import type { DemoPerson } from '#outside/demo-identity-provider.ts';
import type { Database } from '#store/database.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { identityNumber } from './county/numbers.ts';
import { firstPlanted } from './county/planting.ts';
import { platforms } from './county/platforms.ts';

/** An account to try the system with, as the start prints it. Credentials are published and protect nobody. */
export interface DemoAccount {
  audience: { zh: string; en: string };
  /** Signs in by phone; the code comes back as `demoCode`, since messages reach nobody. */
  phone: string | null;
  signInName: string | null;
  password: string | null;
  /** For an authenticator app; `demoCode` gives the code of the moment. */
  totpSecret: string | null;
  /** Who a worker is at a platform, so that whoever tries the system can link and report them; null for the others. */
  atPlatform: AtPlatform | null;
}

/** A made-up person of the example county as a platform knows them. */
export interface AtPlatform {
  /** ID number; generated, of nobody. */
  idNo: string;
  uscc: string;
  name: string;
  /** The platform's own number of the worker. */
  workerId: string;
}

interface Planned {
  name: string;
  zh: string;
  en: string;
  grants: readonly Grant[];
}

/** Who opens the demo's accounts. */
const demo = 'system:demo';
const enterprise = platforms.xiafeng.uscc;
/** People with an office, one of each audience. */
const offices: readonly Planned[] = [
  { name: 'clerk', zh: '平台企业经办人', en: 'Enterprise clerk', grants: [{ role: 'clerk', enterprise }] },
  {
    name: 'enterprise',
    zh: '平台企业管理员',
    en: 'Enterprise administrator',
    grants: [{ role: 'enterprise-admin', enterprise }],
  },
  { name: 'union', zh: '工会干部', en: 'Union officer', grants: [{ role: 'union-officer', unit: 'trade-union' }] },
  {
    name: 'officer',
    zh: '人力社保局经办人',
    en: 'Officer of the human resources bureau',
    grants: [{ role: 'officer', unit: 'human-resources' }],
  },
  {
    name: 'head',
    zh: '人力社保局负责人',
    en: 'Head of the human resources bureau',
    grants: [{ role: 'head', unit: 'human-resources' }],
  },
  {
    name: 'transport',
    zh: '交通局经办人',
    en: 'Officer of the transport bureau',
    grants: [{ role: 'officer', unit: 'transport' }],
  },
  {
    name: 'township',
    zh: '葛城街道经办人',
    en: 'Officer of Gecheng subdistrict',
    grants: [{ role: 'township-officer', township: '500229001' }],
  },
  { name: 'mediator', zh: '调解员', en: 'Mediator', grants: [{ role: 'mediator', unit: 'human-resources' }] },
  { name: 'arbitrator', zh: '仲裁员', en: 'Arbitrator', grants: [{ role: 'arbitrator', unit: 'human-resources' }] },
  {
    name: 'hearing',
    zh: '仲裁庭书记员',
    en: 'Hearing clerk',
    grants: [{ role: 'hearing-clerk', unit: 'human-resources' }],
  },
  { name: 'legal-aid', zh: '法律援助中心', en: 'Legal-aid centre', grants: [{ role: 'legal-aid', unit: 'justice' }] },
  { name: 'court', zh: '法院联络员', en: 'Court liaison', grants: [{ role: 'court-liaison', unit: 'court' }] },
  { name: 'auditor', zh: '审计人员', en: 'Auditor', grants: [{ role: 'auditor' }] },
  { name: 'system', zh: '系统管理员', en: 'System administrator', grants: [{ role: 'system-admin' }] },
  { name: 'security', zh: '安全管理员', en: 'Security administrator', grants: [{ role: 'security-admin' }] },
  { name: 'audit', zh: '审计管理员', en: 'Audit administrator', grants: [{ role: 'audit-admin' }] },
  {
    name: 'emergency',
    zh: '应急管理局经办人',
    en: 'Officer of the emergency management bureau',
    grants: [{ role: 'officer', unit: 'emergency' }],
  },
];

/** ID numbers of the demo's officers come after all workers of the example county. */
const firstOfficer = 8_000;
// The first planted rider: an audit finds something about whoever tries the system.
const worker = { idNo: identityNumber(firstPlanted + 1), phone: '13800138001' };
const atPlatform: AtPlatform = {
  idNo: worker.idNo,
  uscc: platforms.yunling.uscc,
  name: platforms.yunling.name,
  workerId: `${platforms.yunling.mark}-P0001`,
};
const delegatePhone = '13800138002';

const passwordOf = (name: string) => `demo-${name}-2026`;
/** The same secret at every start, so that an authenticator app set up once goes on working. */
const secretOf = (name: string) =>
  new Secret({
    buffer: new Uint8Array(createHmac('sm3', 'gangwan demo totp').update(name).digest()).buffer.slice(0, 20),
  }).base32;

/** The code of the moment for a demo account’s authenticator app. */
export const demoCode = (totpSecret: string, now: number): string =>
  new TOTP({ secret: totpSecret }).generate({ timestamp: now });

/** People the demo identity provider knows: the demo’s worker, and somebody new to the county. */
export const demoPeople: readonly DemoPerson[] = [
  { subject: 'worker', name: '示例县骑手（已有账号）', idNo: worker.idNo, secondFactor: false },
  { subject: 'newcomer', name: '示例县另一名骑手（首次登录）', idNo: identityNumber(1), secondFactor: false },
];

/** Whose accounts a store holds: nobody's, the demo's (whose passwords are published), or a county's. */
export async function accountsThere(sql: Kysely<Tables>): Promise<'none' | 'demo' | 'county'> {
  const openers = await sql.selectFrom('account').select('opened_by').distinct().execute();
  if (openers.length === 0) return 'none';
  return openers.some(({ opened_by }) => opened_by === demo) ? 'demo' : 'county';
}

/** The accounts, without looking into the store. */
function listed(): DemoAccount[] {
  return [
    {
      audience: { zh: '劳动者', en: 'Worker' },
      phone: worker.phone,
      signInName: null,
      password: null,
      totpSecret: null,
      atPlatform,
    },
    {
      audience: { zh: '受托人（代劳动者办事）', en: 'Delegate of that worker' },
      phone: delegatePhone,
      signInName: null,
      password: null,
      totpSecret: null,
      atPlatform: null,
    },
    ...offices.map(({ name, zh, en }) => ({
      audience: { zh, en },
      phone: null,
      signInName: name,
      password: passwordOf(name),
      totpSecret: secretOf(name),
      atPlatform: null,
    })),
  ];
}

/**
 * Opens an account of each audience in a store that has none, and returns them; called again, it opens nothing. Units must be there
 * (`seedUnits`). @throws Error where the store holds other accounts, or messages do reach phones: demo accounts have published passwords
 */
export async function demoAccounts(db: Database, signIn: SignIn, now: number): Promise<DemoAccount[]> {
  if (!signIn.sms.demo) throw new Error('Demo accounts are opened only where messages reach nobody.');
  const by: By = { actor: demo, role: null, at: now, request: null };
  const passwords = new Map<string, string>();
  const there = await accountsThere(db.sql);
  if (there === 'demo') return listed();
  if (there === 'county') throw new Error('The store holds accounts that are not the demo’s; none were added.');
  for (const { name } of offices) passwords.set(name, await hashPassword(passwordOf(name)));
  await db.sql.transaction().execute(async (trx) => {
    const workerKey = signIn.workerKeyOf(worker.idNo);
    const id = await openAccount(trx, { ...worker, workerKey }, by, signIn.secrets);
    await grantRole(trx, id, { role: 'worker' }, by);
    await openAccount(trx, { phone: delegatePhone }, by, signIn.secrets);
    await giveDelegation(trx, { workerKey, phone: delegatePhone, days: 365 }, by, signIn.secrets);
    for (const [i, planned] of offices.entries())
      await openOffice(trx, planned, passwords.get(planned.name)!, identityNumber(firstOfficer + i), by, signIn);
  });
  return listed();
}

async function openOffice(
  trx: Kysely<Tables>,
  { name, grants }: Planned,
  hash: string,
  idNo: string,
  by: By,
  { secrets }: SignIn,
): Promise<void> {
  const account = await openAccount(trx, { signInName: name, idNo }, by, secrets);
  await trx
    .insertInto('password')
    .values({ account, hash, changed_at: instantText(by.at), replace_by: null })
    .execute();
  await sealTotp(trx, account, secretOf(name), by.at, secrets, true);
  for (const grant of grants) await grantRole(trx, account, grant, by);
}

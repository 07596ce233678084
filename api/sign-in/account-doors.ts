import type { Kysely } from 'kysely';
import { z } from 'zod';
import { creditCodePattern, isIdentityNumber } from '#journey/1-intake/check-digits.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { type By, endRole, givenRoles, grantRole, openAccount } from './accounts.ts';
import { byOf } from './entering.ts';
import { firstPassword, hashPassword } from './passwords.ts';
import { closeSessions } from './sessions.ts';
import { signInOf } from './sign-in.ts';

const by = (call: DoorCall): By => byOf(call, call.actor.account ?? '-');

const person = z.object({
  signInName: z
    .string()
    .transform((name) => name.normalize('NFKC').trim().toLowerCase())
    .refine((name) => /^[a-z0-9][a-z0-9.@_-]{1,62}$/.test(name), { error: '小写字母、数字和 . @ _ -' }),
  idNo: z.string().refine(isIdentityNumber, { error: '身份证号不对 · no ID number' }),
});
const firstReply = z.object({
  account: z.string(),
  /** Shown this once; must be replaced at the first sign-in. */
  firstPassword: z.string(),
  replaceBy: z.int(),
});

async function openWithPassword(
  trx: Kysely<Tables>,
  call: DoorCall,
  given: z.infer<typeof person>,
  password: { text: string; hash: string },
): Promise<z.infer<typeof firstReply>> {
  const { secrets, settings } = signInOf(call.house);
  const account = await openAccount(trx, given, by(call), secrets);
  const now = call.house.now();
  const replaceBy = now + settings.firstPasswordMs;
  await trx
    .insertInto('password')
    .values({ account, hash: password.hash, changed_at: instantText(now), replace_by: instantText(replaceBy) })
    .execute();
  return { account, firstPassword: password.text, replaceBy };
}

async function madePassword(): Promise<{ text: string; hash: string }> {
  const text = firstPassword();
  return { text, hash: await hashPassword(text) };
}

/** Opens an account for somebody with an office; roles are given by another administrator. */
export const openAccountDoor = door({
  name: 'account.create',
  method: 'POST',
  path: '/api/accounts',
  summary: { zh: '开账号', en: 'Open an account' },
  proof: 'session',
  allows: { action: 'create', resource: 'account' },
  purpose: 'account-administration',
  body: person,
  reply: firstReply,
  bodyBytes: 4096,
  async handle(call) {
    call.allow({});
    const password = await madePassword();
    return call.house.db.sql.transaction().execute((trx) => openWithPassword(trx, call, call.body, password));
  },
});

/** Opens an account for a clerk of one’s own enterprise. */
export const openClerk = door({
  name: 'clerk.create',
  method: 'POST',
  path: '/api/enterprise/clerks',
  summary: { zh: '给本企业经办人开账号', en: 'Open an account for a clerk of the enterprise' },
  proof: 'session',
  allows: { action: 'create', resource: 'clerk' },
  purpose: 'account-administration',
  body: person,
  reply: firstReply,
  bodyBytes: 4096,
  async handle(call) {
    const { enterprise } = call.actor;
    call.allow({ enterprise });
    const password = await madePassword();
    return call.house.db.sql.transaction().execute(async (trx) => {
      const opened = await openWithPassword(trx, call, call.body, password);
      await grantRole(trx, opened.account, { role: 'clerk', enterprise: enterprise! }, by(call));
      return opened;
    });
  },
});

/** Ends a clerk’s role at one’s own enterprise. */
export const endClerk = door({
  name: 'clerk.end',
  method: 'DELETE',
  path: '/api/enterprise/clerks/:account/:grant',
  summary: { zh: '撤销本企业经办人', en: 'End a clerk’s role at the enterprise' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'clerk' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid(), grant: z.coerce.number().int().positive() }),
  reply: z.object({ ended: z.boolean() }),
  async handle(call) {
    const { account, grant } = call.params;
    return call.house.db.sql.transaction().execute(async (trx) => {
      const held = await trx
        .selectFrom('role_held')
        .select(['role', 'enterprise'])
        .where('id', '=', grant)
        .where('account', '=', account)
        .executeTakeFirst();
      call.allow({ enterprise: held?.role === 'clerk' ? held.enterprise : null });
      await endRole(trx, account, grant, by(call));
      return { ended: true };
    });
  },
});

const grantBody = z.object({
  role: z.enum(givenRoles as [(typeof givenRoles)[number], ...typeof givenRoles]),
  unit: z.string().max(60).optional(),
  township: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  enterprise: z
    .string()
    .regex(new RegExp(`^${creditCodePattern}$`))
    .optional(),
});

/** Gives somebody a role. */
export const grantRoleDoor = door({
  name: 'role-grant.create',
  method: 'POST',
  path: '/api/accounts/:account/roles',
  summary: { zh: '授予角色', en: 'Give a role' },
  proof: 'session',
  allows: { action: 'create', resource: 'role-grant' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid() }),
  body: grantBody,
  reply: z.object({ grant: z.int() }),
  bodyBytes: 4096,
  async handle(call) {
    call.allow({});
    return call.house.db.sql
      .transaction()
      .execute(async (trx) => ({ grant: await grantRole(trx, call.params.account, call.body, by(call)) }));
  },
});

/** Ends a role. */
export const endRoleDoor = door({
  name: 'role-grant.end',
  method: 'DELETE',
  path: '/api/accounts/:account/roles/:grant',
  summary: { zh: '撤销角色', en: 'End a role' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'role-grant' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid(), grant: z.coerce.number().int().positive() }),
  reply: z.object({ ended: z.boolean() }),
  async handle(call) {
    call.allow({});
    await call.house.db.sql
      .transaction()
      .execute((trx) => endRole(trx, call.params.account, call.params.grant, by(call)));
    return { ended: true };
  },
});

/** Who holds and held which role, who gave and took it. */
export const roleHistory = door({
  name: 'role-grant.list',
  method: 'GET',
  path: '/api/accounts/:account/roles',
  summary: { zh: '角色的来去', en: 'Roles given and ended' },
  proof: 'session',
  allows: { action: 'list', resource: 'role-grant' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid() }),
  reply: z.object({
    roles: z.array(
      z.object({
        grant: z.int(),
        role: z.string(),
        unit: z.string().nullable(),
        township: z.string().nullable(),
        enterprise: z.string().nullable(),
        from: z.int(),
        grantedBy: z.string(),
        to: z.int().nullable(),
        endedBy: z.string().nullable(),
      }),
    ),
  }),
  async handle(call) {
    call.allow({});
    return call.house.db.sql.transaction().execute(async (trx) => {
      const roles = await trx
        .selectFrom('role_held')
        .select([
          'id as grant',
          'role',
          'unit',
          'township',
          'enterprise',
          'from_at as from',
          'granted_by as grantedBy',
          'to_at as to',
          'ended_by as endedBy',
        ])
        .where('account', '=', call.params.account)
        .orderBy('id')
        .execute();
      await record(trx, {
        ...by(call),
        action: 'role-grant.list',
        object: `account:${call.params.account}`,
        subject: null,
        purpose: 'account-administration',
      });
      return { roles };
    });
  },
});

/** Accounts of people with an office, by sign-in name. */
export const accountList = door({
  name: 'account.list',
  method: 'GET',
  path: '/api/accounts',
  summary: { zh: '账号清单', en: 'Accounts' },
  proof: 'session',
  allows: { action: 'list', resource: 'account' },
  purpose: 'account-administration',
  query: z.object({ after: z.string().max(64).default('') }),
  reply: z.object({
    accounts: z.array(
      z.object({ account: z.string(), signInName: z.string(), openedAt: z.int(), closedAt: z.int().nullable() }),
    ),
    next: z.string().nullable(),
  }),
  async handle(call) {
    call.allow({});
    return call.house.db.sql.transaction().execute(async (trx) => {
      const accounts = await trx
        .selectFrom('account')
        .select(['id as account', 'sign_in_name as signInName', 'opened_at as openedAt', 'closed_at as closedAt'])
        .where('sign_in_name', '>', call.query.after)
        .orderBy('sign_in_name')
        .limit(100)
        .$narrowType<{ signInName: string }>()
        .execute();
      await record(trx, {
        ...by(call),
        action: 'account.list',
        object: 'account:*',
        subject: null,
        purpose: 'account-administration',
      });
      return { accounts, next: accounts.length === 100 ? accounts.at(-1)!.signInName : null };
    });
  },
});

/** Closes an account: its sessions end at once; its history stays. */
export const closeAccount = door({
  name: 'account.close',
  method: 'POST',
  path: '/api/accounts/:account/close',
  summary: { zh: '注销账号', en: 'Close an account' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'account' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid() }),
  reply: z.object({ closed: z.boolean() }),
  bodyBytes: 1024,
  async handle(call) {
    call.allow({});
    const { account } = call.params;
    if (account === call.actor.account) throw new Refusal(403, 'account-not-own-role', {});
    return call.house.db.sql.transaction().execute(async (trx) => {
      const closed = await trx
        .updateTable('account')
        .set({ closed_at: instantText(call.house.now()) })
        .where('id', '=', account)
        .where('closed_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (closed === undefined) throw new Refusal(404, 'door-not-found', {});
      await record(trx, {
        ...by(call),
        action: 'account.close',
        object: `account:${account}`,
        subject: null,
        purpose: 'account-administration',
      });
      await closeSessions(trx, account, 'account closed', by(call));
      return { closed: true };
    });
  },
});

/** Gives a new first password and takes away the second factors of somebody who lost theirs; they set both up anew. */
export const resetAccount = door({
  name: 'account.reset',
  method: 'POST',
  path: '/api/accounts/:account/reset',
  summary: { zh: '重置登录方式', en: 'Reset how somebody signs in' },
  proof: 'session',
  allows: { action: 'change', resource: 'role-grant' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid() }),
  reply: firstReply,
  bodyBytes: 1024,
  async handle(call) {
    call.allow({});
    const { account } = call.params;
    if (account === call.actor.account) throw new Refusal(403, 'account-not-own-role', {});
    const password = await madePassword();
    const now = call.house.now();
    const replaceBy = now + signInOf(call.house).settings.firstPasswordMs;
    return call.house.db.sql.transaction().execute(async (trx) => {
      const set = await trx
        .updateTable('password')
        .set({ hash: password.hash, changed_at: instantText(now), replace_by: instantText(replaceBy) })
        .where('account', '=', account)
        .returning('account')
        .executeTakeFirst();
      if (set === undefined) throw new Refusal(404, 'door-not-found', {});
      for (const table of ['totp', 'passkey'] as const)
        await trx
          .updateTable(table)
          .set({ removed_at: instantText(now) })
          .where('account', '=', account)
          .where('removed_at', 'is', null)
          .execute();
      await record(trx, {
        ...by(call),
        action: 'account.reset',
        object: `account:${account}`,
        subject: null,
        purpose: 'account-administration',
      });
      await closeSessions(trx, account, 'ways to sign in changed', by(call));
      return { account, firstPassword: password.text, replaceBy };
    });
  },
});

/** Ends all sessions of somebody, and nothing else. */
export const signOutAccount = door({
  name: 'account.sign-out',
  method: 'POST',
  path: '/api/accounts/:account/sign-out',
  summary: { zh: '让一个账号退出所有设备', en: 'Sign somebody out on every device' },
  proof: 'session',
  allows: { action: 'change', resource: 'role-grant' },
  purpose: 'account-administration',
  params: z.object({ account: z.uuid() }),
  reply: z.object({ closed: z.int() }),
  bodyBytes: 1024,
  async handle(call) {
    call.allow({});
    const why = 'signed out by an administrator';
    return call.house.db.sql
      .transaction()
      .execute(async (trx) => ({ closed: await closeSessions(trx, call.params.account, why, by(call)) }));
  },
});

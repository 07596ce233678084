import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { Role } from '../access.ts';
import { Refusal } from '../problem.ts';
import type { Secrets } from './secrets.ts';
import { closeSessions } from './sessions.ts';

/** What a role is tied to; `none`: to nothing. */
const ties = {
  worker: 'none',
  clerk: 'enterprise',
  'enterprise-admin': 'enterprise',
  'union-officer': 'unit',
  officer: 'unit',
  head: 'unit',
  'township-officer': 'township',
  mediator: 'unit',
  arbitrator: 'unit',
  'hearing-clerk': 'unit',
  'legal-aid': 'unit',
  'court-liaison': 'unit',
  auditor: 'none',
  'system-admin': 'none',
  'security-admin': 'none',
  'audit-admin': 'none',
} as const satisfies Partial<Record<Role, 'none' | 'unit' | 'township' | 'enterprise'>>;

/** Roles a person can be given. The others come by themselves: everybody is public, a consent makes a delegate, a key a platform. */
export type GivenRole = keyof typeof ties;
export const givenRoles = Object.keys(ties) as GivenRole[];

const tieZh = { none: '（无）', unit: '单位', township: '乡镇（街道）', enterprise: '企业' } as const;
const administrations: readonly string[] = ['system-admin', 'security-admin', 'audit-admin'];

/** Blind index of a person, from the ID number. */
export const personIndex = (secrets: Secrets, idNo: string): string =>
  secrets.blindIndex('id-number', idNo.toUpperCase());

/** What tells who a new account is; each in plain, kept as blind index only. */
export interface NewAccount {
  signInName?: string;
  idNo?: string;
  phone?: string;
  /** In the place of `phone`, where only its index is known. */
  phoneIndex?: string;
  workerKey?: string;
}

/** Who does something to an account, when, and in which request. */
export interface By {
  actor: string;
  role: string | null;
  at: number;
  request: string | null;
}

/** Opens an account and returns its id. @throws Refusal 409 where the person, phone, name or worker has one */
export async function openAccount(
  sql: Kysely<Tables>,
  { signInName, idNo, phone, phoneIndex, workerKey }: NewAccount,
  by: By,
  secrets: Secrets,
): Promise<string> {
  const id = randomUUID();
  const opened = await sql
    .insertInto('account')
    .values({
      id,
      person_index: idNo === undefined ? null : personIndex(secrets, idNo),
      phone_index: phone === undefined ? (phoneIndex ?? null) : secrets.blindIndex('phone', phone),
      sign_in_name: signInName?.toLowerCase() ?? null,
      worker_key: workerKey ?? null,
      opened_at: instantText(by.at),
      opened_by: by.actor,
      closed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (opened === undefined) throw new Refusal(409, 'account-already-there', {});
  await record(sql, {
    ...by,
    action: 'account.open',
    object: `account:${id}`,
    subject: workerKey ?? null,
    purpose: 'account-administration',
  });
  return id;
}

/** What a role is given for. */
export interface Grant {
  role: GivenRole;
  unit?: string | undefined;
  township?: string | undefined;
  enterprise?: string | undefined;
}

/**
 * Gives a role and returns the grant’s number. What the person may do changes, so their sessions end.
 * @throws Refusal 409 where the person is one of the other two administrators, or holds the role already; 400 where the tie does not fit
 */
export async function grantRole(
  sql: Kysely<Tables>,
  account: string,
  { role, unit, township, enterprise }: Grant,
  by: By,
): Promise<number> {
  if (by.actor === `account:${account}`) throw new Refusal(403, 'account-not-own-role', {});
  const tie = ties[role];
  const given = { unit, township, enterprise };
  const fits = Object.entries(given).every(([name, value]) => (value !== undefined) === (name === tie));
  if (!fits) throw new Refusal(400, 'account-role-tie', { role, tie: tieZh[tie] });
  const holder = await sql
    .selectFrom('account')
    .select('person_index')
    .where('id', '=', account)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (holder === undefined) throw new Refusal(404, 'door-not-found', {});
  // Without knowing which person it is, nobody could tell that three administrators are three people.
  if (administrations.includes(role) && holder.person_index === null)
    throw new Refusal(409, 'account-three-administrations', {});
  let grant: number;
  try {
    const row = { unit: unit ?? null, township: township ?? null, enterprise: enterprise ?? null };
    const { id } = await sql
      .insertInto('role_held')
      .values({ account, role, ...row, from_at: instantText(by.at), granted_by: by.actor, to_at: null, ended_by: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    grant = id;
  } catch (error) {
    throw refusalOf(error, role, tieZh[tie]);
  }
  await record(sql, {
    ...by,
    action: 'role-grant.create',
    object: `account:${account}`,
    subject: null,
    purpose: 'account-administration',
    detail: { grant, role, unit: unit ?? null, township: township ?? null, enterprise: enterprise ?? null },
  });
  await closeSessions(sql, account, 'roles changed', by);
  return grant;
}

function refusalOf(error: unknown, role: string, tie: string): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23505')
    return constraint === 'one_administration'
      ? new Refusal(409, 'account-three-administrations', {})
      : new Refusal(409, 'account-already-there', {});
  // A unit or township that is not there, a code that is none.
  if (code === '23503' || code === '23514') return new Refusal(400, 'account-role-tie', { role, tie });
  return error;
}

/** Ends a role that is held now. @throws Refusal 404 where it is not */
export async function endRole(sql: Kysely<Tables>, account: string, grant: number, by: By): Promise<void> {
  if (by.actor === `account:${account}`) throw new Refusal(403, 'account-not-own-role', {});
  const ended = await sql
    .updateTable('role_held')
    .set({ to_at: instantText(by.at), ended_by: by.actor })
    .where('id', '=', grant)
    .where('account', '=', account)
    .where('to_at', 'is', null)
    .returning('role')
    .executeTakeFirst();
  if (ended === undefined) throw new Refusal(404, 'door-not-found', {});
  await record(sql, {
    ...by,
    action: 'role-grant.withdraw',
    object: `account:${account}`,
    subject: null,
    purpose: 'account-administration',
    detail: { grant, role: ended.role },
  });
  await closeSessions(sql, account, 'roles changed', by);
}

/** A capacity somebody acts in: all roles they hold with one tie. Roles of two ties never mix in one session. */
export interface Post {
  /** `self`, `county`, `unit:SLUG`, `township:CODE` or `enterprise:USCC`. */
  key: string;
  roles: GivenRole[];
  unit: string | null;
  township: string | null;
  enterprise: string | null;
}

/** The capacities somebody may act in now, the one for themselves last. */
export async function postsOf(sql: Kysely<Tables>, account: string): Promise<Post[]> {
  const held = await sql
    .selectFrom('role_held')
    .select(['role', 'unit', 'township', 'enterprise'])
    .where('account', '=', account)
    .where('to_at', 'is', null)
    .orderBy('id')
    .execute();
  const self: Post = { key: 'self', roles: [], unit: null, township: null, enterprise: null };
  const posts = new Map<string, Post>();
  for (const { role, unit, township, enterprise } of held) {
    if (role === 'worker') {
      self.roles.push(role);
      continue;
    }
    const key =
      unit !== null
        ? `unit:${unit}`
        : township !== null
          ? `township:${township}`
          : enterprise !== null
            ? `enterprise:${enterprise}`
            : 'county';
    const post = posts.get(key) ?? { key, roles: [], unit, township, enterprise };
    post.roles.push(role as GivenRole);
    posts.set(key, post);
  }
  return [...posts.values(), self];
}

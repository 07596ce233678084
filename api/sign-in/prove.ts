import type { Kysely } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import type { Actor } from '../access.ts';
import type { DoorCall, House } from '../door.ts';
import { Refusal } from '../problem.ts';
import type { Prove } from '../serve.ts';
import { postsOf } from './accounts.ts';
import { cookieOf } from './cookie.ts';
import { moment } from './moment.ts';
import { type Session, sessionOf } from './sessions.ts';
import { signInOf } from './sign-in.ts';

/**
 * Who calls with a session. A call that changes something must come from a page of ours: its `Origin` is ours, or it carries the header
 * `X-Gangwan`, which no other site’s page can send without being asked first. A session that has shown one of two factors proves nobody yet.
 */
export function proveSession(house: House): Prove {
  return async ({ headers, method }) => {
    const { origin, settings } = signInOf(house);
    const token = cookieOf(headers, origin);
    checkOrigin(method, headers, origin, token !== null);
    const session = await sessionOf(house.db.sql, token, house.now(), settings);
    return session === null ? null : actorOf(house.db.sql, session, house.now());
  };
}

function checkOrigin(method: string, headers: DoorCall['headers'], origin: string, hasCookie: boolean): void {
  if (method === 'GET' || method === 'HEAD') return;
  const from = headers.origin;
  if (typeof from === 'string' && namesOf(origin).includes(from)) return;
  const refused = from === undefined ? hasCookie && headers['x-gangwan'] === undefined : true;
  if (refused) throw new Refusal(403, 'sign-in-other-origin', {});
}

/** An origin as browsers may write it: this machine has two names. */
function namesOf(origin: string): string[] {
  const { protocol, port, hostname } = new URL(origin);
  const here = ['localhost', '127.0.0.1'];
  if (protocol === 'https:' || !here.includes(hostname)) return [origin];
  return here.map((name) => `http://${name}${port === '' ? '' : `:${port}`}`);
}

/** Whether somebody with this session has done all that signing in asks. */
export const isSignedIn = ({ strength, mustReplacePassword }: Session): boolean =>
  strength === 'phone' || (strength === 'two-factor' && !mustReplacePassword);

/** The person of a session in the capacity they chose; null where signing in is not finished or the capacity is no longer theirs. */
export async function actorOf(sql: Kysely<Tables>, session: Session, now: number): Promise<Actor | null> {
  if (!isSignedIn(session) || session.post === null) return null;
  // What a phone alone proves is enough for one’s own matters, not for an office.
  if (session.strength === 'phone' && session.post !== 'self') return null;
  const post = (await postsOf(sql, session.account)).find(({ key }) => key === session.post);
  if (post === undefined) return null;
  const self = post.key === 'self';
  const delegatedKeys = self ? await delegatedTo(sql, session.phoneIndex, now) : [];
  return {
    account: session.account,
    roles: ['public', ...post.roles, ...(delegatedKeys.length > 0 ? (['delegate'] as const) : [])],
    workerKey: self && post.roles.includes('worker') ? session.workerKey : null,
    delegatedKeys,
    enterprise: post.enterprise,
    township: post.township,
    unit: post.unit,
  };
}

/** Keys of the workers whose consent to this delegate holds now. */
async function delegatedTo(sql: Kysely<Tables>, phoneIndex: string | null, now: number): Promise<string[]> {
  if (phoneIndex === null) return [];
  const rows = await sql
    .selectFrom('delegation')
    .select('worker_key')
    .distinct()
    .where('delegate_index', '=', phoneIndex)
    .where('withdrawn_at', 'is', null)
    .where('agreed_at', '<=', moment(now))
    .where('until_at', '>', moment(now))
    .orderBy('worker_key')
    .execute();
  return rows.map(({ worker_key }) => worker_key);
}

/** The session of a call, signed in or half way; null where there is none. */
export function sessionOfCall({ house, headers }: DoorCall): Promise<Session | null> {
  const { origin, settings } = signInOf(house);
  return sessionOf(house.db.sql, cookieOf(headers, origin), house.now(), settings);
}

/** The same. @throws Refusal 401 where there is none */
export async function needSession(call: DoorCall): Promise<Session> {
  const session = await sessionOfCall(call);
  if (session === null) throw new Refusal(401, 'door-sign-in', {});
  return session;
}

/** The session of somebody who has finished signing in. @throws Refusal 401 */
export async function needSignedIn(call: DoorCall): Promise<Session> {
  const session = await needSession(call);
  if (!isSignedIn(session)) throw new Refusal(401, 'door-sign-in', {});
  return session;
}

import type { Kysely } from 'kysely';
import { z } from 'zod';
import { record } from '#store/log/log.ts';
import type { Strength } from '#store/tables/accounts.ts';
import type { Tables } from '#store/tables/all.ts';
import { Answer, type DoorCall } from '../door.ts';
import { Refusal } from '../problem.ts';
import { type By, postsOf } from './accounts.ts';
import { setCookie } from './cookie.ts';
import { type Factors, factorsOf } from './factors.ts';
import { isSignedIn } from './prove.ts';
import { openSession, type Session } from './sessions.ts';
import { signInOf } from './sign-in.ts';
import { addressOf, type Counted } from './tries.ts';

/** Where somebody stands on the way in. */
export const progressReply = z.object({
  /** What comes next: nothing, a second factor, a password of one’s own, or a second factor to be set up. */
  next: z.enum(['done', 'second-factor', 'new-password', 'enrol']),
  /** Second factors that are set up; empty until one is asked for. */
  methods: z.array(z.enum(['totp', 'passkey'])),
  post: z.string().nullable(),
  posts: z.array(z.object({ key: z.string(), roles: z.array(z.string()) })),
});
export type Progress = z.infer<typeof progressReply>;

/** What a session still asks of its holder. A factor that is set up comes before anything can be changed. */
export function nextStep(
  session: Pick<Session, 'strength' | 'mustReplacePassword'>,
  factors: Factors,
): Progress['next'] {
  if (isSignedIn(session as Session)) return 'done';
  if (session.strength === 'password' && factors.count > 0) return 'second-factor';
  return session.mustReplacePassword ? 'new-password' : 'enrol';
}

/** Where the holder of a session stands. */
export async function progressOf(
  sql: Kysely<Tables>,
  session: Pick<Session, 'account' | 'strength' | 'mustReplacePassword' | 'post'>,
): Promise<Progress> {
  const factors = await factorsOf(sql, session.account);
  const next = nextStep(session, factors);
  const posts = session.strength === 'phone' ? [] : await postsOf(sql, session.account);
  return {
    next,
    methods: next === 'second-factor' ? factors.kinds : [],
    // Who has not finished is not told what the account may do.
    post: next === 'done' ? session.post : null,
    posts: next === 'done' ? posts.map(({ key, roles }) => ({ key, roles })) : [],
  };
}

/** Whoever does something in a call, as the log names them. */
export const byOf = (call: DoorCall, account: string): By => ({
  actor: `account:${account}`,
  role: call.actor.roles.at(1) ?? null,
  at: call.house.now(),
  request: call.requestId,
});

/** How somebody comes in. */
export interface Entering {
  account: string;
  strength: Strength;
  /** Absent: the first capacity the account has. */
  post?: string;
  insteadOf?: Session | null;
  provedAt?: number;
}

/** Opens a session in a transaction that the caller holds, and answers with its cookie. A token is new each time. */
export async function enter(trx: Kysely<Tables>, call: DoorCall, entering: Entering): Promise<Answer> {
  const { origin, settings } = signInOf(call.house);
  const { account, strength } = entering;
  const post = entering.post ?? (strength === 'phone' ? 'self' : (await postsOf(trx, account))[0]!.key);
  const device = String(call.headers['user-agent'] ?? '');
  const token = await openSession(trx, { ...entering, post, device }, byOf(call, account), settings);
  const replaceBy = await trx
    .selectFrom('password')
    .select('replace_by')
    .where('account', '=', account)
    .executeTakeFirst();
  const mustReplacePassword = replaceBy !== undefined && replaceBy.replace_by !== null;
  const body = progressReply.parse(await progressOf(trx, { account, strength, mustReplacePassword, post }));
  const seconds = Math.floor(settings.wholeMs[strength] / 1000);
  return new Answer(body, {
    headers: { 'set-cookie': setCookie(origin, token, seconds), 'cache-control': 'no-store' },
  });
}

/** Tries of a caller’s address. */
export function addressTries(call: DoorCall): Counted {
  const { secrets, settings } = signInOf(call.house);
  return { kind: 'address', key: secrets.blindIndex('address', addressOf(call.ip)), limit: settings.addressTries };
}

/** Writes down a try that failed and refuses it, in the same words whatever was wrong. */
export async function refuseTry(call: DoorCall, how: string, account: string | null): Promise<never> {
  const { secrets } = signInOf(call.house);
  await record(call.house.db.sql, {
    at: call.house.now(),
    actor: 'system:sign-in',
    role: null,
    action: 'sign-in.refuse',
    object: `account:${account ?? '-'}`,
    subject: null,
    purpose: 'sign-in',
    detail: { how, from: secrets.blindIndex('address', addressOf(call.ip)).slice(0, 16) },
    request: call.requestId,
  });
  throw new Refusal(401, 'sign-in-not-right', {});
}

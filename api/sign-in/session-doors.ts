import { z } from 'zod';
import { record } from '#store/log/log.ts';
import { instantText } from '#store/tables/columns.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { postsOf } from './accounts.ts';
import { setCookie } from './cookie.ts';
import { byOf, enter, progressOf, progressReply } from './entering.ts';
import { factorsOf, mayChangeFactors } from './factors.ts';
import { moment } from './moment.ts';
import { needSignedIn, sessionOfCall } from './prove.ts';
import { closeSession, closeSessions } from './sessions.ts';
import { signInOf } from './sign-in.ts';

/** Who is signed in, as what, and what comes next. */
export const whoAmI = door({
  name: 'session.read',
  method: 'GET',
  path: '/api/session',
  summary: { zh: '当前登录', en: 'Who is signed in' },
  proof: 'session',
  allows: { action: 'read', resource: 'sign-in' },
  reply: progressReply.partial().extend({
    signedIn: z.boolean(),
    roles: z.array(z.string()),
    /** Keys of the workers somebody acts for. */
    delegatedKeys: z.array(z.string()),
    /** How else one may sign in. */
    provider: z.string().nullable(),
  }),
  async handle(call) {
    const provider = signInOf(call.house).provider?.name ?? null;
    const { roles, delegatedKeys } = call.actor;
    const session = await sessionOfCall(call);
    if (session === null) return { signedIn: false, roles: [...roles], delegatedKeys: [], provider };
    const progress = await progressOf(call.house.db.sql, session);
    return {
      ...progress,
      signedIn: progress.next === 'done',
      roles: [...roles],
      delegatedKeys: [...delegatedKeys],
      provider,
    };
  },
});

/** Goes on in another capacity that one holds; the token changes. */
export const choosePost = door({
  name: 'session.post',
  method: 'POST',
  path: '/api/session/post',
  summary: { zh: '换一个身份办事', en: 'Go on in another capacity' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  body: z.object({ post: z.string().min(1).max(80) }),
  reply: progressReply,
  bodyBytes: 1024,
  async handle(call) {
    const session = await needSignedIn(call);
    const { post } = call.body;
    const holds =
      (session.strength === 'two-factor' || post === 'self') &&
      (await postsOf(call.house.db.sql, session.account)).some(({ key }) => key === post);
    if (!holds) throw new Refusal(404, 'door-not-found', {});
    return call.house.db.sql.transaction().execute((trx) => enter(trx, call, { ...session, post, insteadOf: session }));
  },
});

const gone = (call: DoorCall, closed: number) =>
  new Answer(
    { closed },
    { headers: { 'set-cookie': setCookie(signInOf(call.house).origin, '', 0), 'cache-control': 'no-store' } },
  );
const closedReply = z.object({ closed: z.int() });

/** Ends this session. */
export const signOut = door({
  name: 'session.sign-out',
  method: 'POST',
  path: '/api/sign-out',
  summary: { zh: '退出', en: 'Sign out' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'sign-in' },
  reply: closedReply,
  bodyBytes: 1024,
  async handle(call) {
    const session = await sessionOfCall(call);
    if (session === null) return gone(call, 0);
    const { account, id } = session;
    const closed = await call.house.db.sql
      .transaction()
      .execute((trx) => closeSession(trx, account, id, 'signed out', byOf(call, account)));
    return gone(call, closed ? 1 : 0);
  },
});

/** Ends all of one’s sessions, on every device. */
export const signOutEverywhere = door({
  name: 'session.sign-out-everywhere',
  method: 'POST',
  path: '/api/sign-out/everywhere',
  summary: { zh: '退出所有设备', en: 'Sign out on every device' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'sign-in' },
  reply: closedReply,
  bodyBytes: 1024,
  async handle(call) {
    const { account } = await needSignedIn(call);
    return gone(
      call,
      await call.house.db.sql
        .transaction()
        .execute((trx) => closeSessions(trx, account, 'signed out everywhere', byOf(call, account))),
    );
  },
});

/** One’s own sessions that hold. */
export const mySessions = door({
  name: 'session.list',
  method: 'GET',
  path: '/api/account/sessions',
  summary: { zh: '我登录着的设备', en: 'Devices I am signed in on' },
  proof: 'session',
  allows: { action: 'list', resource: 'own-account' },
  reply: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        device: z.string(),
        openedAt: z.int(),
        seenAt: z.int(),
        endsAt: z.int(),
        current: z.boolean(),
      }),
    ),
  }),
  async handle(call) {
    const { settings } = signInOf(call.house);
    const session = await needSignedIn(call);
    const now = call.house.now();
    const rows = await call.house.db.sql
      .selectFrom('session')
      .select(['id', 'device', 'strength', 'opened_at as openedAt', 'seen_at as seenAt', 'ends_at as endsAt'])
      .where('account', '=', session.account)
      .where('closed_at', 'is', null)
      .where('ends_at', '>', moment(now))
      .orderBy('opened_at', 'desc')
      .limit(100)
      .execute();
    return {
      sessions: rows
        .filter(({ strength, seenAt }) => seenAt + settings.idleMs[strength] > now)
        .map((row) => ({ ...row, current: row.id === session.id })),
    };
  },
});

/** Ends one of one’s own sessions. */
export const endMySession = door({
  name: 'session.end',
  method: 'DELETE',
  path: '/api/account/sessions/:id',
  summary: { zh: '退出一个设备', en: 'Sign out on one device' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'sign-in' },
  params: z.object({ id: z.uuid() }),
  reply: closedReply,
  async handle(call) {
    const { account } = await needSignedIn(call);
    const closed = await call.house.db.sql
      .transaction()
      .execute((trx) => closeSession(trx, account, call.params.id, 'signed out', byOf(call, account)));
    if (!closed) throw new Refusal(404, 'door-not-found', {});
    return { closed: 1 };
  },
});

/** One’s own ways to sign in. */
export const myFactors = door({
  name: 'account.factors',
  method: 'GET',
  path: '/api/account/factors',
  summary: { zh: '我的登录方式', en: 'My ways to sign in' },
  proof: 'session',
  allows: { action: 'list', resource: 'own-account' },
  reply: z.object({
    factors: z.array(
      z.object({ id: z.string(), kind: z.enum(['totp', 'passkey', 'identity']), label: z.string(), addedAt: z.int() }),
    ),
  }),
  async handle(call) {
    const { account } = await needSignedIn(call);
    const { sql } = call.house.db;
    const totp = await sql
      .selectFrom('totp')
      .select(['id', 'made_at as addedAt'])
      .where('account', '=', account)
      .where('confirmed_at', 'is not', null)
      .where('removed_at', 'is', null)
      .execute();
    const passkeys = await sql
      .selectFrom('passkey')
      .select(['credential as id', 'label', 'added_at as addedAt'])
      .where('account', '=', account)
      .where('removed_at', 'is', null)
      .orderBy('added_at')
      .execute();
    const identities = await sql
      .selectFrom('outside_identity')
      .select(['issuer', 'bound_at as addedAt'])
      .where('account', '=', account)
      .execute();
    return {
      factors: [
        ...totp.map((one) => ({ ...one, kind: 'totp' as const, label: '' })),
        ...passkeys.map((one) => ({ ...one, kind: 'passkey' as const })),
        ...identities.map(({ issuer, addedAt }) => ({ id: issuer, kind: 'identity' as const, label: issuer, addedAt })),
      ],
    };
  },
});

/** Takes away a second factor; the last one stays. */
export const removeFactor = door({
  name: 'account.factor.remove',
  method: 'DELETE',
  path: '/api/account/factors/:id',
  summary: { zh: '去掉一种第二步验证', en: 'Take away a second factor' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'sign-in' },
  params: z.object({ id: z.string().min(1).max(2000) }),
  reply: z.object({ left: z.int() }),
  async handle(call) {
    const session = await needSignedIn(call);
    const { account } = session;
    return call.house.db.sql.transaction().execute(async (trx) => {
      // Two removals at once must not both see the other’s factor: the account’s row is the lock.
      await trx.selectFrom('account').select('id').where('id', '=', account).forUpdate().execute();
      const factors = await factorsOf(trx, account);
      mayChangeFactors(call, session, factors);
      const by = byOf(call, account);
      const set = { removed_at: instantText(by.at) };
      const totp = await trx
        .updateTable('totp')
        .set(set)
        .where('id', '=', call.params.id)
        .where('account', '=', account)
        .where('removed_at', 'is', null)
        .where('confirmed_at', 'is not', null)
        .returning('id')
        .execute();
      const passkey = await trx
        .updateTable('passkey')
        .set(set)
        .where('credential', '=', call.params.id)
        .where('account', '=', account)
        .where('removed_at', 'is', null)
        .returning('credential')
        .execute();
      const removed = totp.length + passkey.length;
      if (removed === 0) throw new Refusal(404, 'door-not-found', {});
      if (factors.count - removed < 1) throw new Refusal(409, 'sign-in-last-factor', {});
      await record(trx, {
        ...by,
        action: 'factor.withdraw',
        object: `account:${account}`,
        subject: null,
        purpose: 'sign-in',
      });
      await closeSessions(trx, account, 'ways to sign in changed', by, session.id);
      return { left: factors.count - removed };
    });
  },
});

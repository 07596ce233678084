import { timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { OutsideIdentity } from '#outside/identity-provider.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { type By, grantRole, openAccount, personIndex, postsOf } from './accounts.ts';
import { keepChallenge, takeChallenge } from './challenges.ts';
import { cookieOf, setCookie } from './cookie.ts';
import { addressTries, byOf, enter, refuseTry } from './entering.ts';
import { needRecent } from './factors.ts';
import { needSignedIn, sessionOfCall } from './prove.ts';
import { signInOf } from './sign-in.ts';
import { giveBackTries, takeTries } from './tries.ts';

/** Ties what comes back to the browser that left: a state taken from somebody else’s link is worth nothing. */
const stateCookie = 'gangwan-oidc';

/** Keeps state, nonce and verifier, and tells where to send the browser. */
async function leave(call: DoorCall, account: string | null): Promise<{ url: string; cookie: string }> {
  const { origin, provider, secrets, settings } = signInOf(call.house);
  if (provider === null) throw new Refusal(404, 'sign-in-no-provider', {});
  const { url, state, expects } = await provider.begin();
  const kept = { kind: 'oidc', account, expects: secrets.seal('sign_in_challenge.expects.oidc', expects) } as const;
  await keepChallenge(call.house.db.sql, state, kept, call.house.now(), settings.challengeMs);
  return { url, cookie: setCookie(origin, state, Math.floor(settings.challengeMs / 1000), stateCookie) };
}

/** Sends the browser to the identity provider. */
export const oidcStart = door({
  name: 'sign-in.oidc.start',
  method: 'GET',
  path: '/api/sign-in/oidc',
  summary: { zh: '用统一身份认证登录', en: 'Sign in with the identity provider' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  perMinute: 60,
  async handle(call) {
    const { url, cookie } = await leave(call, null);
    return new Answer(null, {
      status: 303,
      headers: { location: url, 'set-cookie': cookie, 'cache-control': 'no-store' },
    });
  },
});

/** Begins to bind the identity at the provider to the account signed in. */
export const oidcBind = door({
  name: 'sign-in.oidc.bind',
  method: 'POST',
  path: '/api/sign-in/oidc/bind',
  summary: { zh: '绑定统一身份认证', en: 'Bind the identity at the provider to this account' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  reply: z.object({ url: z.string() }),
  bodyBytes: 1024,
  perMinute: 30,
  async handle(call) {
    const session = await needSignedIn(call);
    needRecent(call, session, signInOf(call.house).settings.provedMs);
    const { url, cookie } = await leave(call, session.account);
    return new Answer({ url }, { headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } });
  },
});

/** What the browser brings back from the provider. */
export const oidcBack = door({
  name: 'sign-in.oidc.back',
  method: 'GET',
  path: '/api/sign-in/oidc/back',
  summary: { zh: '统一身份认证返回', en: 'Back from the identity provider' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  query: z.object({ state: z.string().min(20).max(200) }).catchall(z.string().max(4000)),
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const { origin, provider, secrets } = signInOf(call.house);
    if (provider === null) throw new Refusal(404, 'sign-in-no-provider', {});
    const address = addressTries(call);
    await takeTries(db.sql, [address], call.house.now());
    const { state } = call.query;
    const left = Buffer.from(cookieOf(call.headers, origin, stateCookie) ?? '');
    const came = Buffer.from(state);
    if (left.length !== came.length || !timingSafeEqual(left, came)) return refuseTry(call, 'oidc', null);
    // Taken before the code is used: the same answer brought twice finds nothing.
    const challenge = await takeChallenge(db.sql, state, 'oidc', call.house.now());
    if (challenge === null) return refuseTry(call, 'oidc', null);
    const expects = secrets.open('sign_in_challenge.expects.oidc', challenge.expects);
    const identity = await provider.finish(call.query as Record<string, string>, state, expects).catch(() => null);
    if (identity === null) return refuseTry(call, 'oidc', challenge.account);
    const before = await sessionOfCall(call);
    // Who began to bind must still be the one who is signed in.
    if (challenge.account !== null && before?.account !== challenge.account)
      return refuseTry(call, 'oidc', challenge.account);
    return db.sql.transaction().execute(async (trx) => {
      const account = await accountOf(trx, call, identity, challenge.account);
      await giveBackTries(trx, [address]);
      const office = (await postsOf(trx, account)).length > 1;
      const strength = identity.secondFactor ? 'two-factor' : office ? 'password' : 'phone';
      // Binding never makes a session stronger or weaker than it was.
      const keeps = challenge.account !== null && before !== null ? before : null;
      const entered = await enter(trx, call, {
        account,
        strength: keeps?.strength ?? strength,
        post: keeps?.post ?? undefined,
        provedAt: keeps?.provedAt,
        insteadOf: before,
      });
      return new Answer(null, { status: 303, headers: { ...entered.headers, location: '/' } });
    });
  },
});

/**
 * The account of an identity: the one it is bound to; the one that binds it now; the one of the same person by ID number; or a new
 * worker’s. @throws Refusal 403, 409
 */
async function accountOf(
  trx: Kysely<Tables>,
  call: DoorCall,
  { issuer, subject, idNo }: OutsideIdentity,
  binding: string | null,
): Promise<string> {
  const { secrets, workerKeyOf } = signInOf(call.house);
  const by: By = { actor: 'system:sign-in', role: null, at: call.house.now(), request: call.requestId };
  const bound = await trx
    .selectFrom('outside_identity')
    .innerJoin('account', 'account.id', 'outside_identity.account')
    .select(['account.id', 'account.closed_at as closedAt'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (bound !== undefined) {
    if (bound.closedAt !== null) throw new Refusal(403, 'sign-in-not-bound', {});
    if (binding !== null && binding !== bound.id) throw new Refusal(409, 'account-already-there', {});
    return bound.id;
  }
  const index = idNo === null ? null : personIndex(secrets, idNo);
  const workerKey = idNo === null ? null : workerKeyOf(idNo);
  const same =
    index === null || workerKey === null
      ? undefined
      : await trx
          .selectFrom('account')
          .select(['id', 'closed_at as closedAt'])
          .where((eb) => eb.or([eb('person_index', '=', index), eb('worker_key', '=', workerKey)]))
          .executeTakeFirst();
  if (binding === null && same === undefined && idNo === null) throw new Refusal(403, 'sign-in-not-bound', {});
  if (same !== undefined && same.closedAt !== null) throw new Refusal(403, 'sign-in-not-bound', {});
  if (binding !== null && same !== undefined && same.id !== binding)
    throw new Refusal(409, 'account-already-there', {});
  let account = binding ?? same?.id ?? null;
  if (account === null) {
    account = await openAccount(trx, { idNo: idNo!, workerKey: workerKey! }, by, secrets);
    await grantRole(trx, account, { role: 'worker' }, by);
  } else if (index !== null && workerKey !== null) await tellPerson(trx, account, index, workerKey);
  await trx
    .insertInto('outside_identity')
    .values({ issuer, subject, account, bound_at: instantText(by.at) })
    .execute();
  await record(trx, {
    ...(binding === null ? by : byOf(call, binding)),
    action: 'identity.bind',
    object: `account:${account}`,
    subject: workerKey,
    purpose: 'sign-in',
  });
  return account;
}

/** Writes down which person an account is, where the provider has checked it; one that is known to be another stays. */
async function tellPerson(trx: Kysely<Tables>, account: string, index: string, workerKey: string): Promise<void> {
  const told = await trx
    .updateTable('account')
    .set({ person_index: index, worker_key: workerKey })
    .where('id', '=', account)
    .where((eb) => eb.or([eb('person_index', 'is', null), eb('person_index', '=', index)]))
    .where((eb) => eb.or([eb('worker_key', 'is', null), eb('worker_key', '=', workerKey)]))
    .returning('id')
    .executeTakeFirst();
  if (told === undefined) throw new Refusal(409, 'account-already-there', {});
}

import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { record } from '#store/log/log.ts';
import { instantText } from '#store/tables/columns.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { challengeId, keepChallenge, takeChallenge } from './challenges.ts';
import { addressTries, byOf, enter, progressReply, refuseTry } from './entering.ts';
import { factorsOf, mayChangeFactors } from './factors.ts';
import { needSession, sessionOfCall } from './prove.ts';
import { closeSessions } from './sessions.ts';
import { signInOf } from './sign-in.ts';
import { type Counted, giveBackTries, takeTries } from './tries.ts';

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);
const optionsReply = z.object({ challengeId: z.string(), options: z.record(z.string(), z.unknown()) });

/** Passkeys hold for one host name; browsers make none for a bare address such as 127.0.0.1. */
const hostOf = (call: DoorCall) => new URL(signInOf(call.house).origin).hostname;

/** Begins to add a passkey. */
export const passkeyNew = door({
  name: 'sign-in.passkey.new',
  method: 'POST',
  path: '/api/sign-in/passkey/new',
  summary: { zh: '添加通行密钥', en: 'Add a passkey' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  reply: optionsReply,
  bodyBytes: 1024,
  perMinute: 30,
  async handle(call) {
    const { db } = call.house;
    const { settings } = signInOf(call.house);
    const session = await needSession(call);
    mayChangeFactors(call, session, await factorsOf(db.sql, session.account));
    const there = await db.sql
      .selectFrom('passkey')
      .select('credential as id')
      .where('account', '=', session.account)
      .where('removed_at', 'is', null)
      .execute();
    const options = await generateRegistrationOptions({
      rpName: '港湾 Gangwan',
      rpID: hostOf(call),
      userName: session.signInName ?? session.account,
      userID: new Uint8Array(Buffer.from(session.account)),
      excludeCredentials: there,
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
    const id = challengeId();
    const kept = { kind: 'passkey-new', account: session.account, expects: options.challenge } as const;
    await keepChallenge(db.sql, id, kept, call.house.now(), settings.challengeMs);
    return { challengeId: id, options: { ...options } };
  },
});

const registration = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(8).optional(),
  }),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
});

/** Keeps a passkey once its first answer has been checked; at the first sign-in this finishes signing in. */
export const passkeyConfirm = door({
  name: 'sign-in.passkey.confirm',
  method: 'POST',
  path: '/api/sign-in/passkey/confirm',
  summary: { zh: '启用通行密钥', en: 'Put a passkey to use' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  body: z.object({ challengeId: z.string().max(64), label: z.string().min(1).max(40), response: registration }),
  reply: progressReply,
  bodyBytes: 65_536,
  perMinute: 30,
  async handle(call) {
    const { db } = call.house;
    const { origin } = signInOf(call.house);
    const session = await needSession(call);
    mayChangeFactors(call, session, await factorsOf(db.sql, session.account));
    const now = call.house.now();
    const address = addressTries(call);
    await takeTries(db.sql, [address], now);
    const challenge = await takeChallenge(db.sql, call.body.challengeId, 'passkey-new', now);
    if (challenge === null || challenge.account !== session.account) return refuseTry(call, 'passkey', session.account);
    const checked = await verifyRegistrationResponse({
      response: call.body.response as RegistrationResponseJSON,
      expectedChallenge: challenge.expects,
      expectedOrigin: origin,
      expectedRPID: hostOf(call),
      requireUserVerification: true,
    }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
    if (!checked.verified) return refuseTry(call, 'passkey', session.account);
    const { credential } = checked.registrationInfo;
    return db.sql.transaction().execute(async (trx) => {
      const by = byOf(call, session.account);
      const added = await trx
        .insertInto('passkey')
        .values({
          credential: credential.id,
          account: session.account,
          public_key: Buffer.from(credential.publicKey).toString('base64url'),
          counter: credential.counter,
          label: call.body.label,
          added_at: instantText(now),
          used_at: null,
          removed_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('credential')
        .executeTakeFirst();
      if (added === undefined) throw new Refusal(409, 'account-already-there', {});
      await giveBackTries(trx, [address]);
      await record(trx, {
        ...by,
        action: 'passkey.create',
        object: `account:${session.account}`,
        subject: null,
        purpose: 'sign-in',
      });
      await closeSessions(trx, session.account, 'ways to sign in changed', by, session.id);
      const { account, post } = session;
      return enter(trx, call, { account, strength: 'two-factor', post: post ?? undefined, insteadOf: session });
    });
  },
});

/** Begins to sign in with a passkey: as the second step after a password, or alone. */
export const passkeyStart = door({
  name: 'sign-in.passkey.start',
  method: 'POST',
  path: '/api/sign-in/passkey/start',
  summary: { zh: '用通行密钥登录：取挑战', en: 'Sign in with a passkey: get the challenge' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  reply: optionsReply,
  bodyBytes: 1024,
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const { settings } = signInOf(call.house);
    const session = await sessionOfCall(call);
    const account = session === null || session.strength === 'phone' ? null : session.account;
    const mine =
      account === null
        ? []
        : await db.sql
            .selectFrom('passkey')
            .select('credential as id')
            .where('account', '=', account)
            .where('removed_at', 'is', null)
            .execute();
    const options = await generateAuthenticationOptions({
      rpID: hostOf(call),
      allowCredentials: mine,
      userVerification: 'required',
    });
    const id = challengeId();
    await keepChallenge(
      db.sql,
      id,
      { kind: 'passkey', account, expects: options.challenge },
      call.house.now(),
      settings.challengeMs,
    );
    return { challengeId: id, options: { ...options } };
  },
});

const assertion = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
});

/** Signs in with a passkey that has checked its holder (PIN, finger, face): two factors in one. */
export const passkeySignIn = door({
  name: 'sign-in.passkey',
  method: 'POST',
  path: '/api/sign-in/passkey',
  summary: { zh: '用通行密钥登录', en: 'Sign in with a passkey' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  body: z.object({ challengeId: z.string().max(64), response: assertion }),
  reply: progressReply,
  bodyBytes: 65_536,
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const { settings } = signInOf(call.house);
    const now = call.house.now();
    const { response } = call.body;
    const address = addressTries(call);
    await takeTries(db.sql, [address], now);
    const challenge = await takeChallenge(db.sql, call.body.challengeId, 'passkey', now);
    const key = await db.sql
      .selectFrom('passkey')
      .innerJoin('account', 'account.id', 'passkey.account')
      .select(['passkey.credential', 'passkey.account', 'passkey.public_key as publicKey', 'passkey.counter'])
      .where('credential', '=', response.id)
      .where('passkey.removed_at', 'is', null)
      .where('account.closed_at', 'is', null)
      .executeTakeFirst();
    if (challenge === null || key === undefined || (challenge.account !== null && challenge.account !== key.account))
      return refuseTry(call, 'passkey', key?.account ?? null);
    const tries: Counted[] = [{ kind: 'second-factor', key: key.account, limit: settings.tries }, address];
    // The address was counted above.
    await takeTries(db.sql, tries.slice(0, 1), now);
    const counter = await checkedCounter(call, challenge.expects, key, response);
    if (counter === null) return refuseTry(call, 'passkey', key.account);
    const before = await sessionOfCall(call);
    const answer = await db.sql.transaction().execute(async (trx) => {
      const moved = await trx
        .updateTable('passkey')
        .set({ counter, used_at: instantText(now) })
        .where('credential', '=', key.credential)
        .where('counter', '=', key.counter)
        .returning('credential')
        .executeTakeFirst();
      if (moved === undefined) return null;
      await giveBackTries(trx, tries);
      const post = before?.account === key.account ? (before.post ?? undefined) : undefined;
      return enter(trx, call, {
        account: key.account,
        strength: 'two-factor',
        post: before?.strength === 'phone' ? undefined : post,
        insteadOf: before,
      });
    });
    return answer ?? refuseTry(call, 'passkey', key.account);
  },
});

/** The passkey’s counter after an answer that holds; null where it does not, or where a counter went back (a copied key). */
async function checkedCounter(
  call: DoorCall,
  expectedChallenge: string,
  key: { credential: string; publicKey: string; counter: number },
  response: z.infer<typeof assertion>,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as never,
      expectedChallenge,
      expectedOrigin: signInOf(call.house).origin,
      expectedRPID: hostOf(call),
      requireUserVerification: true,
      credential: {
        id: key.credential,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: key.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

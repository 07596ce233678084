import { z } from 'zod';
import { record } from '#store/log/log.ts';
import { instantText } from '#store/tables/columns.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { addressTries, byOf, enter, progressReply, refuseTry } from './entering.ts';
import { confirmTotp, factorsOf, mayChangeFactors, needRecent, newTotp, takeTotp } from './factors.ts';
import { hashPassword, isOutdated, isPassword, weakness } from './passwords.ts';
import { needSession, sessionOfCall } from './prove.ts';
import { closeSessions } from './sessions.ts';
import { signInOf } from './sign-in.ts';
import { type Counted, giveBackTries, takeTries } from './tries.ts';

const passwordText = z.string().min(1).max(1000);

/** Tries at one sign-in name, whether anybody has it or not. */
function nameTries(call: DoorCall, name: string): Counted {
  const { secrets, settings } = signInOf(call.house);
  return { kind: 'password', key: secrets.blindIndex('sign-in-name', name), limit: settings.tries };
}

/** First factor of officers and enterprises. A name that is not there gets the same answer after the same work. */
export const passwordSignIn = door({
  name: 'sign-in.password',
  method: 'POST',
  path: '/api/sign-in/password',
  summary: { zh: '用登录名和密码登录（第一步）', en: 'Sign in with name and password, the first of two steps' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  body: z.object({ name: z.string().min(1).max(64), password: passwordText }),
  reply: progressReply,
  bodyBytes: 8192,
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const now = call.house.now();
    const name = call.body.name.normalize('NFKC').trim().toLowerCase();
    const tries = [nameTries(call, name), addressTries(call)];
    await takeTries(db.sql, tries, now);
    const row = await db.sql
      .selectFrom('account')
      .innerJoin('password', 'password.account', 'account.id')
      .select(['account.id', 'account.closed_at as closedAt', 'password.hash', 'password.replace_by as replaceBy'])
      .where('account.sign_in_name', '=', name)
      .executeTakeFirst();
    const right = await isPassword(row?.hash ?? null, call.body.password);
    const holds = row !== undefined && row.closedAt === null && (row.replaceBy === null || row.replaceBy > now);
    if (!right || !holds) return refuseTry(call, 'password', row?.id ?? null);
    const newHash = isOutdated(row.hash) ? await hashPassword(call.body.password) : null;
    const before = await sessionOfCall(call);
    return db.sql.transaction().execute(async (trx) => {
      await giveBackTries(trx, tries);
      if (newHash !== null)
        await trx
          .updateTable('password')
          .set({ hash: newHash })
          .where('account', '=', row.id)
          .where('hash', '=', row.hash)
          .execute();
      return enter(trx, call, { account: row.id, strength: 'password', insteadOf: before });
    });
  },
});

/** Puts a password of one’s own in the place of the old one; other sessions end. */
export const newPassword = door({
  name: 'sign-in.password.new',
  method: 'POST',
  path: '/api/sign-in/password/new',
  summary: { zh: '改密码', en: 'Change the password' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  body: z.object({ old: passwordText, new: passwordText }),
  reply: progressReply,
  bodyBytes: 8192,
  perMinute: 30,
  async handle(call) {
    const { db } = call.house;
    const { settings } = signInOf(call.house);
    const session = await needSession(call);
    const { count } = await factorsOf(db.sql, session.account);
    const first = session.strength === 'password' && count === 0;
    if (!first && session.strength !== 'two-factor') throw new Refusal(401, 'door-sign-in', {});
    needRecent(call, session, settings.provedMs);
    const name = session.signInName ?? '';
    const tries = [nameTries(call, name), addressTries(call)];
    await takeTries(db.sql, tries, call.house.now());
    const row = await db.sql
      .selectFrom('password')
      .select('hash')
      .where('account', '=', session.account)
      .executeTakeFirst();
    if (!(await isPassword(row?.hash ?? null, call.body.old))) return refuseTry(call, 'password', session.account);
    const why = call.body.new === call.body.old ? '和旧密码一样 · the same as before' : weakness(call.body.new, name);
    if (why !== null) throw new Refusal(400, 'sign-in-weak-password', { why });
    const hash = await hashPassword(call.body.new);
    return db.sql.transaction().execute(async (trx) => {
      await giveBackTries(trx, tries);
      const by = byOf(call, session.account);
      await trx
        .updateTable('password')
        .set({ hash, changed_at: instantText(by.at), replace_by: null })
        .where('account', '=', session.account)
        .execute();
      await record(trx, {
        ...by,
        action: 'password.change',
        object: `account:${session.account}`,
        subject: null,
        purpose: 'sign-in',
      });
      await closeSessions(trx, session.account, 'password changed', by, session.id);
      return enter(trx, call, { ...session, post: session.post ?? undefined, insteadOf: session });
    });
  },
});

/** Second factor: a code of the authenticator app. Signed in already, it shows once more that it is the same person. */
export const totpSignIn = door({
  name: 'sign-in.totp',
  method: 'POST',
  path: '/api/sign-in/totp',
  summary: { zh: '用动态口令登录（第二步）', en: 'Sign in with a code of the authenticator app, the second step' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  body: z.object({ code: z.string().regex(/^\d{6}$/) }),
  reply: progressReply,
  bodyBytes: 1024,
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const { secrets, settings } = signInOf(call.house);
    const session = await needSession(call);
    if (session.strength === 'phone') throw new Refusal(401, 'door-sign-in', {});
    const now = call.house.now();
    const tries: Counted[] = [
      { kind: 'second-factor', key: session.account, limit: settings.tries },
      addressTries(call),
    ];
    await takeTries(db.sql, tries, now);
    if (!(await takeTotp(db.sql, session.account, null, call.body.code, now, secrets)))
      return refuseTry(call, 'totp', session.account);
    return db.sql.transaction().execute(async (trx) => {
      await giveBackTries(trx, tries);
      const { account, post } = session;
      return enter(trx, call, { account, strength: 'two-factor', post: post ?? undefined, insteadOf: session });
    });
  },
});

/** Begins to set up an authenticator app: the secret is shown this once. */
export const totpNew = door({
  name: 'sign-in.totp.new',
  method: 'POST',
  path: '/api/sign-in/totp/new',
  summary: { zh: '设置动态口令', en: 'Set up an authenticator app' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  reply: z.object({ id: z.string(), secret: z.string(), uri: z.string() }),
  bodyBytes: 1024,
  perMinute: 30,
  async handle(call) {
    const { db } = call.house;
    const { secrets } = signInOf(call.house);
    const session = await needSession(call);
    mayChangeFactors(call, session, await factorsOf(db.sql, session.account));
    return db.sql.transaction().execute(async (trx) => {
      const by = byOf(call, session.account);
      const made = await newTotp(trx, session.account, session.signInName ?? '', by.at, secrets);
      await record(trx, {
        ...by,
        action: 'totp.create',
        object: `totp:${made.id}`,
        subject: null,
        purpose: 'sign-in',
      });
      return made;
    });
  },
});

/** Puts an authenticator app to use with its first code; at the first sign-in this finishes signing in. */
export const totpConfirm = door({
  name: 'sign-in.totp.confirm',
  method: 'POST',
  path: '/api/sign-in/totp/confirm',
  summary: { zh: '用第一个动态口令启用', en: 'Put an authenticator app to use with its first code' },
  proof: 'session',
  allows: { action: 'change', resource: 'sign-in' },
  body: z.object({ id: z.uuid(), code: z.string().regex(/^\d{6}$/) }),
  reply: progressReply,
  bodyBytes: 1024,
  perMinute: 30,
  async handle(call) {
    const { db } = call.house;
    const { secrets, settings } = signInOf(call.house);
    const session = await needSession(call);
    mayChangeFactors(call, session, await factorsOf(db.sql, session.account));
    const now = call.house.now();
    const tries: Counted[] = [
      { kind: 'second-factor', key: session.account, limit: settings.tries },
      addressTries(call),
    ];
    await takeTries(db.sql, tries, now);
    if (!(await takeTotp(db.sql, session.account, call.body.id, call.body.code, now, secrets)))
      return refuseTry(call, 'totp', session.account);
    return db.sql.transaction().execute(async (trx) => {
      await giveBackTries(trx, tries);
      const by = byOf(call, session.account);
      await confirmTotp(trx, session.account, call.body.id, now);
      await record(trx, {
        ...by,
        action: 'totp.start',
        object: `totp:${call.body.id}`,
        subject: null,
        purpose: 'sign-in',
      });
      await closeSessions(trx, session.account, 'ways to sign in changed', by, session.id);
      const { account, post } = session;
      return enter(trx, call, { account, strength: 'two-factor', post: post ?? undefined, insteadOf: session });
    });
  },
});

import { randomInt, timingSafeEqual } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { sendSms } from '#outside/sms.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { type By, grantRole, openAccount } from './accounts.ts';
import { challengeId, keepChallenge } from './challenges.ts';
import { addressTries, enter, progressReply, refuseTry } from './entering.ts';
import { moment } from './moment.ts';
import { phoneNumber } from './phone.ts';
import { sessionOfCall } from './prove.ts';
import { signInOf } from './sign-in.ts';
import { addressOf, giveBackTries, takeTries } from './tries.ts';

/** Sends a one-time code to a phone. The answer is the same whether the county knows the phone or not. */
export const askCode = door({
  name: 'sign-in.code',
  method: 'POST',
  path: '/api/sign-in/code',
  summary: { zh: '发短信验证码', en: 'Send a one-time code to a phone' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  body: z.object({ phone: phoneNumber }),
  reply: z.object({
    codeId: z.string(),
    seconds: z.int(),
    /** Only where messages reach nobody: the demo shows the code. */
    demoCode: z.string().optional(),
  }),
  bodyBytes: 1024,
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const { secrets, settings, sms } = signInOf(call.house);
    const { phone } = call.body;
    const now = call.house.now();
    const phoneIndex = secrets.blindIndex('phone', phone);
    const from = secrets.blindIndex('address', addressOf(call.ip));
    await takeTries(
      db.sql,
      [
        ...settings.codesPerPhone.map((limit) => ({ kind: 'code-sent' as const, key: phoneIndex, limit })),
        { kind: 'address-codes', key: from, limit: settings.codesPerAddress },
      ],
      now,
      'sign-in-too-many-codes',
    );
    const [codeId, code] = [challengeId(), `${randomInt(1_000_000)}`.padStart(6, '0')];
    await db.sql.transaction().execute(async (trx) => {
      // The newest code is the one that counts.
      await trx
        .updateTable('sign_in_challenge')
        .set({ used_at: instantText(now) })
        .where('phone_index', '=', phoneIndex)
        .where('used_at', 'is', null)
        .execute();
      const expects = secrets.blindIndex('code', `${codeId} ${code}`);
      await keepChallenge(trx, codeId, { kind: 'code', phoneIndex, expects }, now, settings.codeMs);
    });
    const values = { code, minutes: `${Math.floor(settings.codeMs / 60_000)}` };
    const receipt = await sendSms(sms, { phone, template: 'sign-in-code', values, key: sm3(codeId) });
    if (receipt === null) throw new Refusal(503, 'sign-in-no-sms', {});
    return {
      codeId,
      seconds: Math.floor(settings.codeMs / 1000),
      ...(sms.demo ? { demoCode: code } : {}),
    };
  },
});

/** Takes a one-time code. Who comes for the first time gets an account; it sees a worker’s data once that person’s ID is checked. */
export const giveCode = door({
  name: 'sign-in.code.check',
  method: 'POST',
  path: '/api/sign-in/code/check',
  summary: { zh: '用短信验证码登录', en: 'Sign in with a one-time code' },
  proof: 'session',
  allows: { action: 'start', resource: 'sign-in' },
  body: z.object({ codeId: z.string().min(20).max(64), code: z.string().regex(/^\d{6}$/) }),
  reply: progressReply,
  bodyBytes: 1024,
  perMinute: 60,
  async handle(call) {
    const { db } = call.house;
    const address = addressTries(call);
    await takeTries(db.sql, [address], call.house.now());
    const phoneIndex = await phoneOfCode(call, call.body);
    if (phoneIndex === null) return refuseTry(call, 'code', null);
    const before = await sessionOfCall(call);
    const answer = await db.sql.transaction().execute(async (trx) => {
      const account = await accountOfPhone(trx, call, phoneIndex);
      if (account === null) return null;
      return enter(trx, call, { account, strength: 'phone', insteadOf: before });
    });
    if (answer === null) return refuseTry(call, 'code', null);
    await giveBackTries(db.sql, [address]);
    return answer;
  },
});

/** The phone a right code went to; each call counts as a try, before the code is looked at. */
async function phoneOfCode(call: DoorCall, { codeId, code }: { codeId: string; code: string }): Promise<string | null> {
  const { secrets, settings } = signInOf(call.house);
  const now = call.house.now();
  const db = call.house.db.sql;
  const tried = await db
    .updateTable('sign_in_challenge')
    .set({ tries: sql<number>`tries + 1` })
    .where('id', '=', sm3(codeId))
    .where('kind', '=', 'code')
    .where('used_at', 'is', null)
    .where('ends_at', '>', moment(now))
    .where('tries', '<', settings.codeTries)
    .returning(['id', 'phone_index', 'expects'])
    .executeTakeFirst();
  const given = Buffer.from(secrets.blindIndex('code', `${codeId} ${code}`));
  if (tried === undefined || !timingSafeEqual(given, Buffer.from(tried.expects))) return null;
  const used = await db
    .updateTable('sign_in_challenge')
    .set({ used_at: instantText(now) })
    .where('id', '=', tried.id)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return used === undefined ? null : tried.phone_index;
}

/** The account of a phone, opened where there is none; null where it is closed. */
async function accountOfPhone(trx: Kysely<Tables>, call: DoorCall, phoneIndex: string): Promise<string | null> {
  const { secrets } = signInOf(call.house);
  const there = await trx
    .selectFrom('account')
    .select(['id', 'closed_at'])
    .where('phone_index', '=', phoneIndex)
    .executeTakeFirst();
  if (there !== undefined) return there.closed_at === null ? there.id : null;
  const by: By = { actor: 'system:sign-in', role: null, at: call.house.now(), request: call.requestId };
  const account = await openAccount(trx, { phoneIndex }, by, secrets);
  await grantRole(trx, account, { role: 'worker' }, by);
  return account;
}

import { z } from 'zod';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { whereMay } from '../access.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';
import { consentText, giveDelegation } from './delegations.ts';
import { byOf } from './entering.ts';
import { phoneNumber } from './phone.ts';
import { signInOf } from './sign-in.ts';

/** The text of a delegation, to be read before it is agreed to. */
export const delegationText = door({
  name: 'delegation.text',
  method: 'GET',
  path: '/api/delegation-text',
  summary: { zh: '委托书全文', en: 'Text of a delegation' },
  proof: 'none',
  allows: { action: 'read', resource: 'interface' },
  reply: z.object({ version: z.string(), zh: z.string(), en: z.string(), mostDays: z.int() }),
  async handle(call) {
    return { ...consentText, mostDays: signInOf(call.house).settings.delegationDays };
  },
});

/** Lets somebody act for the worker who is signed in. Whether the phone is known here is not told. */
export const delegate = door({
  name: 'delegation.create',
  method: 'POST',
  path: '/api/delegations',
  summary: { zh: '委托他人代办', en: 'Let somebody act for me' },
  proof: 'session',
  allows: { action: 'create', resource: 'delegation' },
  purpose: 'delegation',
  body: z.object({ phone: phoneNumber, days: z.int(), textVersion: z.string().max(40), agreed: z.boolean() }),
  reply: z.object({ id: z.string(), until: z.int() }),
  bodyBytes: 4096,
  perMinute: 30,
  async handle(call) {
    const { workerKey } = call.actor;
    call.allow({ workerKey });
    const { secrets, settings } = signInOf(call.house);
    const { phone, days, textVersion, agreed } = call.body;
    const most = settings.delegationDays;
    if (!agreed || textVersion !== consentText.version || days < 1 || days > most)
      throw new Refusal(400, 'account-delegation-term', { most });
    const given = { workerKey: workerKey!, phone, days };
    return call.house.db.sql
      .transaction()
      .execute((trx) => giveDelegation(trx, given, byOf(call, call.actor.account!), secrets));
  },
});

/** Delegations the worker gave. */
export const myDelegations = door({
  name: 'delegation.list',
  method: 'GET',
  path: '/api/delegations',
  summary: { zh: '我的委托', en: 'Delegations I gave' },
  proof: 'session',
  allows: { action: 'list', resource: 'delegation' },
  purpose: 'delegation',
  reply: z.object({
    delegations: z.array(
      z.object({
        id: z.string(),
        textVersion: z.string(),
        agreedAt: z.int(),
        until: z.int(),
        withdrawnAt: z.int().nullable(),
      }),
    ),
  }),
  async handle(call) {
    const { actor, house } = call;
    const delegations = await house.db.sql
      .selectFrom('delegation')
      .select([
        'id',
        'text_version as textVersion',
        'agreed_at as agreedAt',
        'until_at as until',
        'withdrawn_at as withdrawnAt',
      ])
      .where(whereMay<Tables, 'delegation'>(actor, 'list', 'delegation', { workerKey: 'delegation.worker_key' }))
      .orderBy('agreed_at', 'desc')
      .limit(100)
      .execute();
    await recordReading(call, {
      purpose: 'delegation',
      action: 'delegation.list',
      object: 'delegation:own',
      subjects: [actor.workerKey],
    });
    return { delegations };
  },
});

/** Withdraws a delegation; it ends at once. */
export const withdrawDelegation = door({
  name: 'delegation.withdraw',
  method: 'POST',
  path: '/api/delegations/:id/withdraw',
  summary: { zh: '撤回委托', en: 'Withdraw a delegation' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'delegation' },
  purpose: 'delegation',
  params: z.object({ id: z.uuid() }),
  reply: z.object({ withdrawnAt: z.int() }),
  bodyBytes: 1024,
  async handle(call) {
    const now = call.house.now();
    return call.house.db.sql.transaction().execute(async (trx) => {
      const found = await trx
        .selectFrom('delegation')
        .select('worker_key')
        .where('id', '=', call.params.id)
        .executeTakeFirst();
      call.allow({ workerKey: found?.worker_key ?? null });
      const withdrawn = await trx
        .updateTable('delegation')
        .set({ withdrawn_at: instantText(now) })
        .where('id', '=', call.params.id)
        .where('withdrawn_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (withdrawn === undefined) throw new Refusal(404, 'door-not-found', {});
      await record(trx, {
        ...byOf(call, call.actor.account!),
        action: 'delegation.withdraw',
        object: `delegation:${call.params.id}`,
        subject: found!.worker_key,
        purpose: 'delegation',
      });
      return { withdrawnAt: now };
    });
  },
});

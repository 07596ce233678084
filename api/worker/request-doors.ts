import { z } from 'zod';
import { withdrawRequest } from '#journey/personal-data/answers.ts';
import { askRequest, requestOf, requestsIn, requestWords } from '#journey/personal-data/requests.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from '../access.ts';
import { door } from '../door.ts';
import { lawOf } from '../law-of.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { phoneNumber } from '../sign-in/phone.ts';
import { workerKeyText } from './worker-shapes.ts';

const kinds = z.enum(['copy', 'correct', 'delete', 'explain']);
export const requestStates = z.enum(['received', 'taken', 'answered', 'refused', 'withdrawn']);
export const requestOutcomes = z.enum(['copied', 'corrected', 'passed-on', 'erased', 'frozen', 'explained']);

/** Asks for a copy, a correction, erasure or an explanation. */
export const askRequestDoor = door({
  name: 'data-request.create',
  method: 'POST',
  path: '/worker/requests',
  summary: { zh: '提出个人信息请求', en: 'Ask about my personal data' },
  proof: 'session',
  allows: { action: 'create', resource: 'data-request' },
  purpose: 'own-request',
  body: z.object({
    kind: kinds,
    words: z.string().trim().min(2).max(4000),
    correction: z.object({ field: z.enum(['name', 'phone']), value: z.string().trim().min(1).max(100) }).nullish(),
    /** For whom, by a delegate; absent: oneself. */
    worker: workerKeyText.optional(),
  }),
  reply: z.object({ id: z.string(), dueDay: z.string(), dueCertain: z.boolean() }),
  bodyBytes: 32_768,
  perMinute: 20,
  async handle(call) {
    const { kind, words, worker } = call.body;
    const correction = call.body.correction ?? null;
    const workerKey = worker ?? call.actor.workerKey;
    call.allow({ workerKey });
    if (workerKey !== call.actor.workerKey && (kind === 'copy' || kind === 'delete'))
      throw new Refusal(403, 'personal-request-own', {});
    const phone = correction?.field === 'phone' ? phoneNumber.safeParse(correction.value) : null;
    if ((kind === 'correct') !== (correction !== null) || phone?.success === false)
      throw new Refusal(400, 'personal-correction', {});
    const corrected = correction === null ? null : { ...correction, value: phone?.data ?? correction.value };
    const { db, keys } = call.house;
    const by = byOf(call, call.actor.account!);
    const asked = await db.sql
      .transaction()
      .execute((trx) =>
        askRequest(trx, keys, lawOf(call.house), workerKey!, { kind, words, correction: corrected }, by),
      );
    if (asked === null) throw new Refusal(410, 'personal-erased', {});
    return asked;
  },
});

const requestReply = z.object({
  id: z.string(),
  kind: kinds,
  askedAt: z.int(),
  dueDay: z.string(),
  dueCertain: z.boolean(),
  state: requestStates,
  outcome: requestOutcomes.nullable(),
  instrument: z.string().nullable(),
  article: z.string().nullable(),
  changedAt: z.int(),
  asked: z.string().nullable(),
  answered: z.string().nullable(),
  /** Where to go with a refusal; null for the others. */
  remedy: z.object({ zh: z.string(), en: z.string() }).nullable(),
});

/** 个人信息保护法 art. 50. */
const remedy = {
  zh: '不同意这个答复的，可以依法向人民法院提起诉讼（个人信息保护法第五十条）。',
  en: 'If you do not agree you may sue at a people’s court (Personal Information Protection Law art. 50).',
} as const;

/** The worker’s own requests, with what was asked and answered. */
export const ownRequestsDoor = door({
  name: 'data-request.own',
  method: 'GET',
  path: '/worker/requests',
  summary: { zh: '我的个人信息请求', en: 'My requests' },
  proof: 'session',
  allows: { action: 'list', resource: 'data-request' },
  purpose: 'own-request',
  query: z.object({ worker: workerKeyText.optional() }),
  reply: z.object({ requests: z.array(requestReply) }),
  async handle(call) {
    const workerKey = call.query.worker ?? call.actor.workerKey;
    call.allow({ workerKey });
    const { db, keys } = call.house;
    return db.sql.transaction().execute(async (trx) => {
      const rows = await requestsIn(trx)
        .where('worker_key', '=', workerKey)
        .where(
          whereMay<Tables, 'data_request'>(call.actor, 'list', 'data-request', {
            workerKey: 'data_request.worker_key',
          }) as never,
        )
        .orderBy('asked_at', 'desc')
        .limit(100)
        .execute();
      const requests = [];
      for (const row of rows) {
        const { asked, answered } = await requestWords(trx, keys, row);
        requests.push({ ...row, asked, answered, remedy: row.state === 'refused' ? remedy : null });
      }
      await record(trx, {
        ...byOf(call, call.actor.account!),
        action: 'data-request.list',
        object: 'data-request:own',
        subject: workerKey,
        purpose: 'own-request',
      });
      return { requests };
    });
  },
});

/** Takes one’s own request back while it is not answered. */
export const withdrawRequestDoor = door({
  name: 'data-request.withdraw',
  method: 'POST',
  path: '/worker/requests/:id/withdraw',
  summary: { zh: '撤回请求', en: 'Take a request back' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'data-request' },
  purpose: 'own-request',
  params: z.object({ id: z.uuid() }),
  reply: z.object({ state: requestStates }),
  bodyBytes: 1024,
  async handle(call) {
    const by = byOf(call, call.actor.account!);
    return call.house.db.sql.transaction().execute(async (trx) => {
      const found = await requestOf(trx, call.params.id);
      call.allow({ workerKey: found?.workerKey ?? null });
      if (found!.state !== 'received' && found!.state !== 'taken')
        throw new Refusal(409, 'personal-request-state', { state: found!.state });
      await withdrawRequest(trx, found!, by);
      return { state: 'withdrawn' as const };
    });
  },
});

import { z } from 'zod';
import { answerConsent, consentsOf, consentText } from '#journey/2-audit/live/prompts.ts';
import { promptStream } from '#journey/2-audit/live/stream.ts';
import type { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { record } from '#store/log/log.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';

const DAY = 86_400_000;
const uscc = z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/);

/** The watch, where it runs. */
export function watchOf({ live }: DoorCall['house']): LiveWatch {
  if (live === undefined) throw new Refusal(503, 'door-busy', { seconds: 30 }, { 'retry-after': '30' });
  return live;
}

/** The worker who calls; nobody else has prompts of their own. */
function workerOf(call: DoorCall): string {
  const worker = call.actor.workerKey;
  if (worker === null) throw new Refusal(404, 'door-not-found', {});
  call.allow({ workerKey: worker });
  return worker;
}

const doer = (call: DoorCall) => ({
  at: call.house.now(),
  actor: `account:${call.actor.account ?? '-'}`,
  role: 'worker',
  request: call.requestId,
});

/** Prompts to rest and weather signals as they are written, as server-sent events; `Last-Event-ID` goes on after the last one seen. */
export const workerPrompts = door({
  name: 'worker-prompts',
  method: 'GET',
  path: '/worker/prompts',
  summary: { zh: '我的休息提醒和预警（实时）', en: 'My prompts to rest and weather signals, as they come' },
  proof: 'session',
  allows: { action: 'read', resource: 'prompt' },
  perMinute: 60,
  async handle(call) {
    const watch = watchOf(call.house);
    const worker = workerOf(call);
    const given = call.headers['last-event-id'];
    const after = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : 0;
    await record(call.house.db.sql, {
      ...doer(call),
      action: 'prompt.read',
      object: 'prompt:own',
      subject: worker,
      purpose: '本人查看休息提醒',
      detail: { after },
    });
    return new Answer(promptStream({ db: call.house.db, watch }, worker, after, call.house.now() - DAY), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  },
});

const amount = z.object({
  kind: z.string(),
  enterprise: z.string().nullable(),
  atLeast: z.int().describe('至少，秒 · seconds at least'),
  atMost: z.int().describe('至多，秒 · seconds at most'),
  limit: z.int(),
});

/** The worker's own clock now, at least and at most where a feed is late. */
export const workerClock = door({
  name: 'worker-clock',
  method: 'GET',
  path: '/worker/clock',
  summary: { zh: '我现在的连续和当天时间', en: 'My stretch and day up to now' },
  proof: 'session',
  allows: { action: 'read', resource: 'clock' },
  reply: z.object({
    amounts: z.array(amount),
    late: z.array(z.string()).describe('数据没到齐的平台 · platforms whose feed is late'),
  }),
  async handle(call) {
    const watch = watchOf(call.house);
    const worker = workerOf(call);
    await record(call.house.db.sql, {
      ...doer(call),
      action: 'clock.read',
      object: 'clock:own',
      subject: worker,
      purpose: '本人查看工时',
    });
    const count = watch.clock(worker);
    return { amounts: count?.amounts.filter(({ toWorker }) => toWorker) ?? [], late: count?.late ?? [] };
  },
});

const consent = z.object({ enterprise: z.string(), given: z.boolean(), at: z.int() });

/** To which platforms the worker lets be shown what several show together. */
export const promptConsents = door({
  name: 'prompt-consents',
  method: 'GET',
  path: '/worker/prompt-consents',
  summary: { zh: '我同意把跨平台提醒给谁看', en: 'Whom I let see prompts over several platforms' },
  proof: 'session',
  allows: { action: 'read', resource: 'prompt-consent' },
  reply: z.object({ text: z.string(), consents: z.array(consent) }),
  async handle(call) {
    const worker = workerOf(call);
    return { text: consentText, consents: await consentsOf(call.house.db.sql, worker) };
  },
});

/** Gives or withdraws that consent; a withdrawal works at once. */
export const answerPromptConsent = door({
  name: 'answer-prompt-consent',
  method: 'POST',
  path: '/worker/prompt-consents',
  summary: { zh: '同意或撤回把跨平台提醒给某平台看', en: 'Let a platform see prompts over several, or no longer' },
  proof: 'session',
  allows: { action: 'change', resource: 'prompt-consent' },
  body: z.object({ enterprise: uscc, given: z.boolean() }),
  reply: z.object({ consents: z.array(consent) }),
  async handle(call) {
    const worker = workerOf(call);
    await answerConsent(call.house.db, { worker, ...call.body }, doer(call));
    return { consents: await consentsOf(call.house.db.sql, worker) };
  },
});

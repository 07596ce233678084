import { z } from 'zod';
import { promptStream } from '#journey/2-audit/live/stream.ts';
import type { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';

const DAY = 86_400_000;

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

/** Prompts to rest and weather signals as they are written, as server-sent events; `Last-Event-ID` goes on after the last one seen. */
export const workerPrompts = door({
  name: 'worker-prompts',
  method: 'GET',
  path: '/worker/prompts',
  summary: { zh: '我的休息提醒和预警（实时）', en: 'My prompts to rest and weather signals, as they come' },
  proof: 'session',
  allows: { action: 'read', resource: 'prompt' },
  purpose: 'live-rest-watch',
  perMinute: 60,
  async handle(call) {
    const watch = watchOf(call.house);
    const worker = workerOf(call);
    const given = call.headers['last-event-id'];
    const after = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : 0;
    await recordReading(call, {
      purpose: 'live-rest-watch',
      action: 'prompt.read',
      object: 'prompt:own',
      subjects: [worker],
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
  purpose: 'live-rest-watch',
  reply: z.object({
    amounts: z.array(amount),
    late: z.array(z.string()).describe('数据没到齐的平台 · platforms whose feed is late'),
  }),
  async handle(call) {
    const watch = watchOf(call.house);
    const worker = workerOf(call);
    await recordReading(call, {
      purpose: 'live-rest-watch',
      action: 'clock.read',
      object: 'clock:own',
      subjects: [worker],
    });
    const count = watch.clock(worker);
    return { amounts: count?.amounts.filter(({ toWorker }) => toWorker) ?? [], late: count?.late ?? [] };
  },
});

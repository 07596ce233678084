import { z } from 'zod';
import { promptText } from '#journey/2-audit/live/prompt-text.ts';
import { type Prompt, promptsFor } from '#journey/2-audit/live/prompts.ts';
import { recordAll } from '#store/log/log.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { watchOf } from '../worker/prompts.ts';
import { answered, envelope, openPath } from './envelope.ts';

const page = 500;

/** What a platform sees: the worker by its own number, never a key and never another platform. */
const shown = z.object({
  id: z.int(),
  kind: z.string(),
  stage: z.string(),
  workerId: z.string().nullable().describe('本平台的劳动者编号 · the platform’s own number of the worker'),
  crossPlatform: z.boolean().describe('几个平台合计，经劳动者同意 · over several platforms, with the worker’s consent'),
  dueAt: z.int(),
  atLeast: z.int().nullable(),
  atMost: z.int().nullable(),
  limit: z.int().nullable(),
  onUpperBound: z.boolean(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  zh: z.string(),
  en: z.string(),
});

/** Prompts a platform may see after a number: what its own orders show, signals, and what workers let it see. `wait` seconds for the next. */
export const openPrompts = door({
  name: 'open-prompts',
  method: 'GET',
  path: `${openPath}/prompts`,
  summary: {
    zh: '本平台劳动者的休息提醒和预警信号',
    en: 'Prompts to rest and weather signals of the platform’s workers',
  },
  proof: 'platform-key',
  allows: { action: 'list', resource: 'prompt' },
  purpose: 'live-rest-watch',
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    wait: z.coerce.number().int().min(0).max(30).default(0),
  }),
  reply: envelope(z.object({ prompts: z.array(shown), next: z.int().describe('下次的 after · the next `after`') })),
  async handle(call) {
    const watch = watchOf(call.house);
    const { enterprise } = call.actor;
    if (enterprise === null) throw new Refusal(404, 'door-not-found', {});
    call.allow({ enterprise });
    const { after, wait } = call.query;
    const { db, now } = call.house;
    let found = await promptsFor(db.sql, enterprise, after, page);
    if (found.length === 0 && wait > 0) {
      await new Promise<void>((go) => {
        const timer = setTimeout(done, wait * 1000);
        const leave = watch.subscribe((prompts) => {
          if (prompts.some((prompt) => prompt.enterprise === enterprise || enterprise in prompt.ids)) done();
        });
        function done(): void {
          clearTimeout(timer);
          leave();
          go();
        }
      });
      found = await promptsFor(db.sql, enterprise, after, page);
    }
    const read = found.filter(({ worker }) => worker !== null);
    await recordAll(
      db.sql,
      read.map(({ id, worker }) => ({
        at: now(),
        actor: `platform:${enterprise}`,
        role: 'platform',
        action: 'prompt.read',
        object: `prompt:${id}`,
        subject: worker,
        purpose: 'live-rest-watch',
        request: call.requestId,
      })),
    );
    return answered(call.requestId, {
      prompts: found.map((prompt) => shownTo(enterprise, prompt)),
      next: found.at(-1)?.id ?? after,
    });
  },
});

function shownTo(enterprise: string, prompt: Prompt): z.input<typeof shown> {
  const { ids, worker, ...rest } = prompt;
  return {
    ...rest,
    workerId: worker === null ? null : (ids[enterprise] ?? null),
    crossPlatform: prompt.enterprise === null,
    ...promptText(prompt),
  };
}

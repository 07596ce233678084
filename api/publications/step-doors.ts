import type { Kysely } from 'kysely';
import { z } from 'zod';
import { day, formatDay } from '#basics/day.ts';
import { checkPublication, decidePublication, publish } from '#journey/5-publication/decide.ts';
import { repairPublication, withdrawPublication } from '#journey/5-publication/endings.ts';
import { answerObjection, decisionChanged, objectToPublication } from '#journey/5-publication/objections.ts';
import { proposeCorrection } from '#journey/5-publication/propose.ts';
import type { PurposeSlug } from '#journey/personal-data/purposes.ts';
import type { Tables } from '#store/tables/all.ts';
import type { Action } from '../access.ts';
import { deskOf } from '../cases/case-doors.ts';
import { type Door, type DoorCall, door } from '../door.ts';
import { byOf } from '../sign-in/entering.ts';
import { contentBody, dayText, heldFor, publicationId, publishing, reasonBody } from './publication-shapes.ts';

const done = z.object({ done: z.literal(true), due: z.string().nullable() });
const noBody = z.object({}).default({});

/** A step of a publication as a door of the unit that publishes; `take` gives the day it sets off, or nothing. */
function stepDoor<B extends z.ZodType>(
  slug: string,
  action: Action,
  summary: { zh: string; en: string },
  body: B,
  take: (trx: Kysely<Tables>, call: DoorCall<{ id: string }, unknown, z.infer<B>>) => Promise<unknown>,
  purpose?: PurposeSlug,
): Door {
  return door({
    name: `publication-file.${slug}`,
    method: 'POST',
    path: `/bureau/publications/:id/${slug}`,
    summary,
    proof: 'session',
    allows: { action, resource: 'publication-file' },
    ...(purpose === undefined ? {} : { purpose }),
    params: publicationId,
    body,
    reply: done,
    bodyBytes: 65_536,
    async handle(call) {
      return publishing(
        call.house.db.sql.transaction().execute(async (trx) => {
          await heldFor(call as DoorCall, trx, call.params.id, action);
          const due = await take(trx, call);
          return { done: true as const, due: typeof due === 'number' ? formatDay(due) : null };
        }),
      );
    },
  });
}

const by = (call: DoorCall<unknown, unknown, unknown>) => byOf(call as DoorCall, call.actor.account!);
const reasoned = z.object({ reason: reasonBody });

/** Steps of a publication by the unit that publishes it; which may be taken is checked behind. */
export const publicationStepDoors: readonly Door[] = [
  stepDoor('check', 'change', { zh: '法制审核（不能是拟稿人）', en: 'Legal check, by another' }, noBody, (trx, call) =>
    checkPublication(trx, call.params.id, by(call)),
  ),
  stepDoor(
    'decide',
    'decide',
    { zh: '决定是否公布、是否更正（不能是拟稿人）', en: 'Decide to publish or to correct, by another' },
    reasoned.extend({ approve: z.boolean() }),
    (trx, call) => decidePublication(trx, deskOf(call as DoorCall), call.params.id, call.body, by(call)),
    'case-handling',
  ),
  stepDoor(
    'publish',
    'change',
    { zh: '公布已批准的；到期自行停止', en: 'Publish what was approved; it stops by itself' },
    z.object({ until: dayText.nullable().default(null) }),
    (trx, call) => {
      const { until } = call.body;
      return publish(trx, deskOf(call as DoorCall), call.params.id, until === null ? null : day(until), by(call));
    },
  ),
  stepDoor(
    'correct',
    'change',
    { zh: '提出更正（另一人决定后替换）', en: 'Propose a correction, which another decides on' },
    z.object({ content: contentBody }),
    (trx, call) => proposeCorrection(trx, deskOf(call as DoorCall), call.params.id, call.body.content, by(call)),
    'case-handling',
  ),
  stepDoor(
    'decision-changed',
    'change',
    {
      zh: '登记决定被变更或者撤销，算出更正、撤回的最后一天',
      en: 'Note that the decision was changed or set aside; gives the last day',
    },
    reasoned.extend({ how: z.enum(['changed', 'set-aside']) }),
    (trx, call) => decisionChanged(trx, deskOf(call as DoorCall), call.params.id, call.body, by(call)),
    'case-handling',
  ),
  stepDoor(
    'objection',
    'change',
    { zh: '登记企业书面异议', en: 'Register an objection that came on paper' },
    z.object({ words: z.string().trim().min(4).max(8000) }),
    (trx, call) => objectToPublication(trx, deskOf(call as DoorCall), call.params.id, call.body.words, by(call)),
  ),
  stepDoor(
    'answer',
    'change',
    { zh: '答复异议：维持，或者应当更正（不能是拟稿人）', en: 'Answer an objection: upheld, or to be corrected' },
    reasoned.extend({ uphold: z.boolean() }),
    (trx, call) => answerObjection(trx, deskOf(call as DoorCall), call.params.id, call.body, by(call)),
    'case-handling',
  ),
  stepDoor(
    'withdraw',
    'decide',
    { zh: '撤回公布，公开说明理由', en: 'Withdraw, saying why in public' },
    reasoned,
    (trx, call) => withdrawPublication(trx, deskOf(call as DoorCall), call.params.id, call.body.reason, by(call)),
    'case-handling',
  ),
  stepDoor(
    'repair',
    'decide',
    { zh: '依信用修复、提前移出决定停止公布', en: 'End by a decision on repair or on leaving the list' },
    z.object({ case: z.uuid(), line: z.int().min(1) }),
    (trx, call) => repairPublication(trx, deskOf(call as DoorCall), call.params.id, call.body, by(call)),
    'case-handling',
  ),
];

/** The enterprise objects to what is published about it. */
export const objectionDoor = door({
  name: 'publication-objection.create',
  method: 'POST',
  path: '/enterprise/publications/:id/objection',
  summary: {
    zh: '企业对公布提出异议，15个工作日内答复',
    en: 'An enterprise objects to a publication; answered in 15 working days',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'publication-objection' },
  params: publicationId,
  body: z.object({ words: z.string().trim().min(4).max(8000) }),
  reply: z.object({ answerDue: z.string() }),
  bodyBytes: 32_768,
  perMinute: 20,
  async handle(call) {
    const { house, params, body } = call;
    return publishing(
      house.db.sql.transaction().execute(async (trx) => {
        await heldFor(call, trx, params.id, 'create');
        const due = await objectToPublication(trx, deskOf(call), params.id, body.words, by(call));
        return { answerDue: formatDay(due) };
      }),
    );
  },
});

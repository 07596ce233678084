import { z } from 'zod';
import { assign } from '#journey/3-cases/assign.ts';
import { answerAsked, askUnit } from '#journey/3-cases/joint.ts';
import { type CaseRole, caseRoles } from '#measures/procedure.ts';
import { door } from '../door.ts';
import { allowCase, answering, deskOf } from './case-doors.ts';
import { caseId } from './case-shapes.ts';

const role = z.enum(Object.keys(caseRoles) as [CaseRole, ...CaseRole[]]);
const line = z.object({ line: z.int() });

/** Gives a part of a case to somebody of the unit; the head's. */
export const assignDoor = door({
  name: 'case.assign',
  method: 'POST',
  path: '/cases/:id/parts',
  summary: { zh: '指定承办人员', en: 'Assign somebody to a part' },
  proof: 'session',
  allows: { action: 'decide', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  body: z.object({
    part: role,
    /** Null: nobody by name. */
    account: z.string().max(64).nullable(),
    reason: z.string().trim().min(2).max(500),
    seen: z.int().min(1),
  }),
  reply: z.object({ lines: z.int() }),
  bodyBytes: 4096,
  async handle(call) {
    const { house, params, body } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'decide');
        const given = { case: file.id, part: body.part, account: body.account, reason: body.reason, seen: body.seen };
        return assign(
          trx,
          deskOf(call),
          { ...given, actor: `account:${call.actor.account}` },
          { at: house.now(), request: call.requestId },
        );
      }),
    );
  },
});

/** Asks another unit for its part. */
export const askUnitDoor = door({
  name: 'case.ask-unit',
  method: 'POST',
  path: '/cases/:id/asked',
  summary: { zh: '请其他单位协办，限期签收、答复', en: 'Ask another unit; it confirms and answers in time' },
  proof: 'session',
  allows: { action: 'decide', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  body: z.object({ unit: z.string().max(60), question: z.string().trim().min(4).max(4000), seen: z.int().min(1) }),
  reply: z.object({ line: z.int(), receiveBy: z.string(), answerBy: z.string() }),
  bodyBytes: 16_384,
  async handle(call) {
    const { house, params, body } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'decide');
        const given = { case: file.id, unit: body.unit, question: body.question, seen: body.seen };
        return askUnit(
          trx,
          deskOf(call),
          { ...given, actor: `account:${call.actor.account}` },
          { at: house.now(), request: call.requestId },
        );
      }),
    );
  },
});

/** The unit that was asked confirms receipt, or answers. */
export const answerAskedDoor = door({
  name: 'case.answer-asked',
  method: 'POST',
  path: '/cases/:id/asked/:line',
  summary: { zh: '签收、答复其他单位的协办请求', en: 'Confirm or answer what another unit asked' },
  proof: 'session',
  allows: { action: 'change', resource: 'case' },
  purpose: 'case-handling',
  params: caseId.extend({ line: z.coerce.number().int().min(1) }),
  /** `answer` null: receipt only. */
  body: z.object({ answer: z.string().trim().min(2).max(8000).nullable() }),
  reply: line,
  bodyBytes: 32_768,
  async handle(call) {
    const { house, params, body, actor } = call;
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'change');
        const given = { case: file.id, line: params.line, unit: actor.unit ?? '', answer: body.answer };
        return answerAsked(
          trx,
          deskOf(call),
          { ...given, actor: `account:${actor.account}` },
          { at: house.now(), request: call.requestId },
        );
      }),
    );
  },
});

import { z } from 'zod';
import { linesOf } from '#journey/3-cases/read-case.ts';
import { record } from '#store/log/log.ts';
import { reasonText, refuseNumbers } from '../bureau/people-doors.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { allowCase, answering, deskOf } from './case-doors.ts';
import { caseId } from './case-shapes.ts';

/** One field of one line as it was said: an ID or phone number that is masked where the case is read. For a reason, which the worker sees. */
export const revealFieldDoor = door({
  name: 'case.reveal',
  method: 'POST',
  path: '/cases/:id/reveal',
  summary: { zh: '看案卷中的证件号码或者电话（写明理由）', en: 'See an ID or phone number of a case, with a reason' },
  proof: 'session',
  allows: { action: 'reveal', resource: 'case' },
  purpose: 'case-handling',
  params: caseId,
  body: z.object({ line: z.int().min(1), field: z.string().min(1).max(60), reason: reasonText }),
  reply: z.object({ value: z.string() }),
  bodyBytes: 8192,
  perMinute: 30,
  async handle(call) {
    const { house, params, body, actor } = call;
    refuseNumbers(body.reason);
    return answering(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await allowCase(call, trx, params.id, 'reveal');
        const lines = await linesOf(trx, deskOf(call), file);
        const value = lines.find(({ seq }) => seq === body.line)?.data[body.field];
        if (typeof value !== 'string') throw new Refusal(404, 'door-not-found', {});
        await record(trx, {
          ...byOf(call, actor.account!),
          action: 'case.reveal',
          object: `case:${file.id}`,
          subject: file.worker_key,
          purpose: 'case-handling',
          detail: { line: body.line, field: body.field, reason: body.reason },
        });
        return { value };
      }),
    );
  },
});

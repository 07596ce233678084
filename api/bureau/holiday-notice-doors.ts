import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { moveClocks } from '#journey/3-cases/clock-watch.ts';
import { decideNotice, noticeGiven, proposeNotice } from '#journey/law/holiday-notices.ts';
import { deskOf } from '../cases/case-doors.ts';
import { Answer, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';

async function answering<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GangwanError && !(error instanceof Refusal) && error.stem.startsWith('holiday-notice-'))
      throw new Refusal(error.stem === 'holiday-notice-unknown' ? 404 : 409, error.stem, error.parameters as never);
    throw error;
  }
}

/** Enters a newly published or amended holiday notice. */
export const proposeNoticeDoor = door({
  name: 'holiday-notice.propose',
  method: 'POST',
  path: '/bureau/holiday-notices',
  summary: { zh: '录入新公布的放假调休通知（须第二人核对）', en: 'Enter a holiday notice; a second person checks it' },
  proof: 'session',
  allows: { action: 'create', resource: 'holiday-notice' },
  body: noticeGiven,
  reply: z.object({ id: z.int() }),
  bodyBytes: 16_384,
  async handle(call) {
    const by = byOf(call, call.actor.account!);
    const id = await answering(call.house.db.sql.transaction().execute((trx) => proposeNotice(trx, call.body, by)));
    return new Answer({ id }, { status: 201 });
  },
});

/** Accepts or refuses it; once accepted every limit that runs is counted anew, old dates kept, those concerned told. */
export const decideNoticeDoor = door({
  name: 'holiday-notice.decide',
  method: 'POST',
  path: '/bureau/holiday-notices/:id/decision',
  summary: {
    zh: '核对放假调休通知；通过后重算全部在走的期限',
    en: 'Check a holiday notice; accepted, every running limit is counted anew',
  },
  proof: 'session',
  allows: { action: 'decide', resource: 'holiday-notice' },
  params: z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }),
  body: z.object({ accepted: z.boolean(), reason: z.string().trim().min(2).max(500) }),
  /** How many last days moved. */
  reply: z.object({ moved: z.int() }),
  bodyBytes: 4096,
  async handle(call) {
    const { house, params, body } = call;
    const by = byOf(call, call.actor.account!);
    await answering(house.db.sql.transaction().execute((trx) => decideNotice(trx, { notice: params.id, ...body }, by)));
    if (!body.accepted || house.law === undefined || !(await house.law.look())) return { moved: 0 };
    const { moved } = await moveClocks(deskOf(call), house.now());
    return { moved };
  },
});

/** Every notice the county entered, the newest first. */
export const noticeListDoor = door({
  name: 'holiday-notice.list',
  method: 'GET',
  path: '/bureau/holiday-notices',
  summary: { zh: '录入的放假调休通知', en: 'Holiday notices the county entered' },
  proof: 'session',
  allows: { action: 'list', resource: 'holiday-notice' },
  reply: z.object({
    notices: z.array(
      z.object({
        id: z.int(),
        year: z.int(),
        number: z.string(),
        amends: z.string().nullable(),
        knownFrom: z.string(),
        festivals: z.array(z.object({ name: z.string(), off: z.array(z.string()), work: z.array(z.string()) })),
        address: z.string(),
        proposedBy: z.string(),
        decidedBy: z.string().nullable(),
        accepted: z.boolean().nullable(),
      }),
    ),
  }),
  async handle({ house }) {
    const rows = await house.db.sql
      .selectFrom('holiday_notice')
      .leftJoin('holiday_notice_decision', 'notice', 'id')
      .select([
        'id',
        'year',
        'number',
        'amends',
        'known_from',
        'festivals',
        'address',
        'holiday_notice.proposed_by',
        'decided_by',
        'accepted',
      ])
      .orderBy('id', 'desc')
      .execute();
    return {
      notices: rows.map(({ known_from, proposed_by, decided_by, festivals, ...row }) => ({
        ...row,
        knownFrom: known_from,
        proposedBy: proposed_by,
        decidedBy: decided_by,
        festivals: JSON.parse(festivals) as { name: string; off: string[]; work: string[] }[],
      })),
    };
  },
});

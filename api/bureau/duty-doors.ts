import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { dutyMatrix, reportDuty } from '#journey/3-cases/duties/duty-matrix.ts';
import { door } from '../door.ts';
import { lawOf } from '../law-of.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';

/** 任务清单: clause × unit with what was reported and what is overdue. */
export const dutyListDoor = door({
  name: 'duty.list',
  method: 'GET',
  path: '/bureau/duties',
  summary: { zh: '任务清单：条款×责任单位，已报、待报、逾期', en: 'Duties: clause by unit, reported, due, overdue' },
  proof: 'session',
  allows: { action: 'list', resource: 'duty' },
  query: z.object({
    year: z.coerce.number().int().min(2022).max(2100),
    unit: z.string().max(60).optional(),
    state: z.enum(['reported', 'due', 'overdue']).optional(),
  }),
  reply: z.object({
    duties: z.array(
      z.object({
        year: z.int(),
        clause: z.string(),
        measure: z.string(),
        unit: z.string(),
        task: z.string(),
        evidence: z.array(z.string()),
        due: z.string(),
        state: z.enum(['reported', 'due', 'overdue']),
        done: z.string().nullable(),
        reportedEvidence: z.string().nullable(),
        reportedAt: z.int().nullable(),
      }),
    ),
  }),
  async handle(call) {
    const { year, unit, state } = call.query;
    const today = dayOf(Math.floor(call.house.now() / 1000));
    const cells = await dutyMatrix(call.house.db.sql, lawOf(call.house), year, today);
    const wanted = cells.filter(
      (cell) => (unit === undefined || cell.unit === unit) && (state === undefined || cell.state === state),
    );
    return { duties: wanted.map((cell) => ({ ...cell, evidence: [...cell.evidence] })) };
  },
});

/** A unit reports what it did under a clause in a year. */
export const reportDutyDoor = door({
  name: 'duty.report',
  method: 'POST',
  path: '/bureau/duties',
  summary: { zh: '报告本单位一项任务的做法和证据', en: 'Report what the unit did under a clause' },
  proof: 'session',
  allows: { action: 'change', resource: 'duty' },
  body: z.object({
    year: z.int().min(2022).max(2100),
    clause: z.string().regex(/^\d{1,2}\.\d{1,2}$/),
    done: z.string().trim().min(10).max(4000),
    evidence: z.string().trim().min(2).max(4000),
  }),
  reply: z.object({ reported: z.literal(true) }),
  bodyBytes: 32_768,
  async handle(call) {
    const { unit } = call.actor;
    call.allow({ unit });
    const by = byOf(call, call.actor.account!);
    try {
      await call.house.db.sql
        .transaction()
        .execute((trx) => reportDuty(trx, lawOf(call.house), { ...call.body, unit: unit ?? '' }, by));
    } catch (error) {
      if (error instanceof GangwanError && error.stem === 'duty-unknown')
        throw new Refusal(404, 'duty-unknown', error.parameters as never);
      throw error;
    }
    return { reported: true as const };
  },
});

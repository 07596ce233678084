import { z } from 'zod';
import { formatDay, parseDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { decideImpact, type ImpactSubject, impactOf, impactsIn, proposeImpact } from '#journey/personal-data/impact.ts';
import { type PurposeSlug, purposeSlugs } from '#journey/personal-data/purposes.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from '../access.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { reasonText } from './people-doors.ts';

const subject = z
  .string()
  .regex(/^(source|rule|port):[A-Za-z0-9._-]{1,80}$/)
  .transform((text) => text as ImpactSubject);
const part = z.string().trim().min(10).max(8000);

/** Proposes an impact assessment of a data source, a rule or a port. */
export const proposeImpactDoor = door({
  name: 'impact-assessment.propose',
  method: 'POST',
  path: '/bureau/impact-assessments',
  summary: { zh: '提交个人信息保护影响评估', en: 'Propose an impact assessment' },
  proof: 'session',
  allows: { action: 'create', resource: 'impact-assessment' },
  body: z.object({
    subject,
    /** Slug of the unit whose head decides. */
    unit: z.string().max(60),
    purpose: z.enum(purposeSlugs as [PurposeSlug, ...PurposeSlug[]]),
    lawfulness: part,
    effects: part,
    measures: part,
  }),
  reply: z.object({ id: z.string() }),
  bodyBytes: 65_536,
  async handle(call) {
    call.allow({ unit: call.body.unit });
    const by = byOf(call, call.actor.account!);
    return call.house.db.sql.transaction().execute(async (trx) => {
      const unit = await trx
        .selectFrom('unit')
        .select('slug')
        .where('slug', '=', call.body.unit)
        .where('closed_at', 'is', null)
        .executeTakeFirst();
      if (unit === undefined) throw new Refusal(404, 'door-not-found', {});
      return { id: await proposeImpact(trx, call.body, by) };
    });
  },
});

/** Approves until a day, refuses, or ends an assessment. */
export const decideImpactDoor = door({
  name: 'impact-assessment.decide',
  method: 'POST',
  path: '/bureau/impact-assessments/:id/decide',
  summary: { zh: '决定影响评估', en: 'Decide on an impact assessment' },
  proof: 'session',
  allows: { action: 'decide', resource: 'impact-assessment' },
  params: z.object({ id: z.uuid() }),
  body: z
    .object({
      decision: z.enum(['approved', 'refused', 'ended']),
      reason: reasonText,
      untilDay: z.string().max(10).nullish(),
    })
    .refine(({ decision, untilDay }) => (decision === 'approved') === (untilDay != null), { path: ['untilDay'] }),
  reply: z.object({ decided: z.literal(true) }),
  bodyBytes: 16_384,
  async handle(call) {
    const { decision, reason, untilDay = null } = call.body;
    const by = byOf(call, call.actor.account!);
    if (untilDay !== null && (parseDay(untilDay) === null || untilDay <= formatDay(dayOf(Math.floor(by.at / 1000)))))
      throw new Refusal(400, 'door-bad-request', { where: 'body', why: 'untilDay' });
    return call.house.db.sql.transaction().execute(async (trx) => {
      const found = await impactOf(trx, call.params.id);
      call.allow({ unit: found?.unit ?? null });
      if (!(await decideImpact(trx, found!, { decision, reason, untilDay }, by)))
        throw new Refusal(409, 'impact-two-persons', {});
      return { decided: true as const };
    });
  },
});

/** Assessments and what was decided on them, the newest first. */
export const impactListDoor = door({
  name: 'impact-assessment.list',
  method: 'GET',
  path: '/bureau/impact-assessments',
  summary: { zh: '影响评估清单', en: 'Impact assessments' },
  proof: 'session',
  allows: { action: 'list', resource: 'impact-assessment' },
  reply: z.object({
    assessments: z.array(
      z.object({
        id: z.string(),
        subject: z.string(),
        unit: z.string(),
        purpose: z.string(),
        lawfulness: z.string(),
        effects: z.string(),
        measures: z.string(),
        at: z.int(),
        state: z.enum(['proposed', 'approved', 'refused', 'ended']),
        reason: z.string().nullable(),
        untilDay: z.string().nullable(),
        decidedAt: z.int().nullable(),
      }),
    ),
  }),
  async handle({ actor, house }) {
    const assessments = await impactsIn(house.db.sql)
      .where(
        whereMay<Tables, 'impact_assessment'>(actor, 'list', 'impact-assessment', {
          unit: 'impact_assessment.unit',
        }) as never,
      )
      .orderBy('impact_assessment.at', 'desc')
      .limit(500)
      .execute();
    return { assessments };
  },
});

import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { type WorkerClaim, workerClaims } from '#journey/3-cases/triage/limitations.ts';
import { workerRelations } from '#journey/3-cases/triage/worker-relations.ts';
import { interruptions, type Limitation } from '#measures/19-disputes/index.ts';
import { workerClasses } from '#measures/facts/kinds.ts';
import { words } from '../cases/case-shapes.ts';
import { limitOf, limitShape, provision, provisionOf } from '../cases/route-shapes.ts';
import { door } from '../door.ts';
import { lawOf } from '../law-of.ts';
import { recordReading } from '../reading.ts';
import { ownWorker } from './route-doors.ts';
import { workerKeyText } from './worker-shapes.ts';

const startWords = {
  known: { zh: '知道或者应当知道权利受侵害', en: 'The worker knew or should have known' },
  'relation-ended': { zh: '劳动关系终止', en: 'The relation ended' },
  ...interruptions,
} as const;

const route = z.enum(['arbitration', 'civil']);

const limitationShape = z.object({
  route,
  state: z.enum(['not-running', 'running', 'suspended', 'over', 'unknown']),
  due: z.string().nullable(),
  provisional: z.boolean(),
  /** Each run of the period, with its arithmetic; an interruption begins the next. */
  runs: z.array(
    z.object({
      from: z.string(),
      why: words,
      confidence: z.string().nullable(),
      limit: limitShape,
      due: z.string().nullable(),
      arithmetic: z.array(z.object({ kind: z.string(), from: z.string(), to: z.string(), days: z.int() })),
    }),
  ),
  without: z.array(z.object({ what: words, on: z.string(), why: z.enum(['before', 'after']) })),
  warnings: z.array(z.object({ daysBefore: z.int(), on: z.string() })),
  basis: z.array(provision),
});

/** 时效: the last day of each claim the worker’s findings show, with its arithmetic, and what the worker was told of it. */
export const limitationsDoor = door({
  name: 'worker-limitations',
  method: 'GET',
  path: '/worker/limitations',
  summary: {
    zh: '我的时效：每项请求到哪一天、怎么算的、什么中断过',
    en: 'My limitation periods: the last day of each claim, how it is counted, what interrupted it',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'limitation' },
  purpose: 'own-records',
  query: z.object({
    /** Whom a delegate acts for. */
    worker: workerKeyText.optional(),
  }),
  reply: z.object({
    lake: z.enum(['read', 'none', 'unsealed', 'unknown']),
    claims: z.array(
      z.object({
        platform: z.string(),
        month: z.string(),
        pay: z.boolean(),
        findings: z.int(),
        knownOn: z.string(),
        workerClass: z.enum(workerClasses),
        classFrom: z.string(),
        relation: z.enum(['lasts', 'ended', 'not-known']),
        limitations: z.array(limitationShape),
      }),
    ),
    told: z.array(
      z.object({
        platform: z.string(),
        month: z.string(),
        pay: z.boolean(),
        route,
        due: z.string(),
        daysBefore: z.int(),
        at: z.int(),
      }),
    ),
  }),
  perMinute: 30,
  async handle(call) {
    const { house, query } = call;
    const worker = ownWorker(call, query.worker);
    const law = lawOf(house);
    const today = dayOf(Math.floor(house.now() / 1000));
    const { lake, relations } = await workerRelations(house.audits?.lake ?? null, worker, law, today);
    const claims = await workerClaims(house.db.sql, house.keys, { worker, relations, law, today });
    const told = await house.db.sql
      .selectFrom('limitation_notice')
      .selectAll()
      .where('worker_key', '=', worker)
      .orderBy('id', 'desc')
      .limit(200)
      .execute();
    await recordReading(call, {
      purpose: 'own-records',
      action: 'limitations.read',
      object: 'limitation:own',
      subjects: [worker],
    });
    return {
      lake,
      claims: claims.map(shownClaim),
      told: told.map((one) => ({
        platform: one.platform,
        month: one.month,
        pay: one.pay,
        route: one.route,
        due: one.due_day,
        daysBefore: one.days_before,
        at: one.at,
      })),
    };
  },
});

const shownClaim = ({ platform, month, pay, findings, claim, classFrom, relation, limitations }: WorkerClaim) => ({
  platform,
  month,
  pay,
  findings,
  knownOn: formatDay(claim.knownOn),
  workerClass: claim.workerClass,
  classFrom,
  relation,
  limitations: limitations.map(shownLimitation),
});

const wordsOf = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({ zh, en });
const dayText = (value: number | null) => (value === null ? null : formatDay(value));

const shownLimitation = (one: Limitation): z.input<typeof limitationShape> => ({
  route: one.route,
  state: one.state,
  due: dayText(one.due),
  provisional: one.provisional,
  runs: one.runs.map(({ from, why, limit, deadline, due }) => ({
    from: formatDay(from),
    why: wordsOf(startWords[why]),
    confidence: why === 'known' || why === 'relation-ended' ? null : interruptions[why].confidence,
    limit: limitOf(limit),
    due: dayText(due),
    arithmetic: (deadline?.steps ?? []).map((step) => ({
      kind: step.kind,
      from: formatDay(step.from),
      to: formatDay(step.to),
      days: step.days,
    })),
  })),
  without: one.without.map(({ kind, on, why }) => ({ what: wordsOf(interruptions[kind]), on: formatDay(on), why })),
  warnings: one.warnings.map(({ daysBefore, on }) => ({ daysBefore, on: formatDay(on) })),
  basis: one.basis.map(provisionOf),
});

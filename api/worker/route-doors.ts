import { z } from 'zod';
import { dayOf } from '#basics/instant.ts';
import { classOf, type WorkerRelation, workerRelations } from '#journey/3-cases/triage/worker-relations.ts';
import type { Law } from '#law/in-force.types.ts';
import { grounds } from '#measures/04-partner-engagement/index.ts';
import { type RouteMatter, routeMatters, routesFor } from '#measures/19-disputes/index.ts';
import { type WorkerClass, workerClasses } from '#measures/facts/kinds.ts';
import { words } from '../cases/case-shapes.ts';
import { provision, provisionOf, routeShape, shownRoute } from '../cases/route-shapes.ts';
import { type DoorCall, door } from '../door.ts';
import { lawOf } from '../law-of.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';
import { workerKeyText } from './worker-shapes.ts';

/** What is said where the lake does not tell who may be asked. */
const lakeWords = {
  read: { zh: '按最近封存月份的报送', en: 'As reported in the latest sealed month' },
  none: { zh: '本服务器没有数据湖，看不出用工链条', en: 'This server has no lake; no chain can be read' },
  unsealed: { zh: '近几个月还没有封存的数据，看不出用工链条', en: 'No month was sealed lately; no chain can be read' },
  unknown: {
    zh: '封存的月份里没有这名劳动者的用工记录；不等于没有用工',
    en: 'No engagement of this worker in the sealed months; that does not say there was none',
  },
} as const;

const fromWords = {
  adjudicated: { zh: '仲裁、法院已经认定', en: 'Found by arbitration or a court' },
  reported: { zh: '按平台报送；不是认定', en: 'As the platform reported; no determination' },
  asked: { zh: '按本人所说；不是认定', en: 'As the worker says; no determination' },
  'in-doubt': {
    zh: '报送的、事实提示的和本人所说的不一致，按不明确处理，不关闭任何渠道',
    en: 'Report, facts and the worker’s word differ: in doubt, which closes no route',
  },
  'not-known': { zh: '不知道，按不明确处理，不关闭任何渠道', en: 'Not known: in doubt, which closes no route' },
} as const;

/** The worker a door of one’s own is called for: oneself, or whom a delegate names. */
export function ownWorker(call: DoorCall, named: string | undefined): string {
  const worker = named ?? call.actor.workerKey;
  if (worker === null) throw new Refusal(404, 'door-not-found', {});
  call.allow({ workerKey: worker });
  return worker;
}

const relationShape = z.object({
  /** USCC; null: no engagement is known. */
  platform: z.string().nullable(),
  workerClass: z.enum(workerClasses),
  from: z.enum(['adjudicated', 'reported', 'asked', 'in-doubt', 'not-known']),
  fromWords: words,
  reported: z.enum(workerClasses).nullable(),
  /** What the facts point to; never a determination. */
  indicated: z.string().nullable(),
  /** Day the chain stood so. */
  on: z.string().nullable(),
  /** Whether the platform reported chains at all. */
  chainReported: z.boolean(),
  respondents: z.array(
    words.extend({
      party: z.string().nullable(),
      tier: z.int().nullable(),
      ground: z.string(),
      vanished: z.boolean(),
      basis: z.array(provision),
    }),
  ),
  notReported: z.array(z.object({ tier: z.int().nullable(), missing: z.string() })),
  routes: z.array(routeShape),
});

/** 分流: which routes are open to the worker for a matter, and who in the chain may be asked by which provision. */
export const routesDoor = door({
  name: 'worker-routes',
  method: 'GET',
  path: '/worker/routes',
  summary: {
    zh: '我这件事可以走哪些渠道：费用、时限、办哪种件、可以找谁、凭哪一条',
    en: 'Routes open for a matter: cost, time, the procedure each opens, who may be asked by which provision',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'route' },
  purpose: 'own-records',
  query: z.object({
    matter: z.enum(Object.keys(routeMatters) as [RouteMatter, ...RouteMatter[]]),
    /** The worker’s own word on the relation. */
    class: z.enum(workerClasses).optional(),
    /** Whom a delegate acts for. */
    worker: workerKeyText.optional(),
  }),
  reply: z.object({
    lake: z.enum(['read', 'none', 'unsealed', 'unknown']),
    lakeWords: words,
    month: z.string().nullable(),
    relations: z.array(relationShape),
  }),
  perMinute: 30,
  async handle(call) {
    const { house, query } = call;
    const worker = ownWorker(call, query.worker);
    const law = lawOf(house);
    const today = dayOf(Math.floor(house.now() / 1000));
    const found = await workerRelations(house.audits?.lake ?? null, worker, law, today);
    await recordReading(call, {
      purpose: 'own-records',
      action: 'routes.read',
      object: 'route:own',
      subjects: [worker],
      detail: { matter: query.matter, month: found.month },
    });
    const each = found.relations.length > 0 ? found.relations : [null];
    const shown = (relation: WorkerRelation | null) =>
      shownRelation(relation, query.class ?? null, (workerClass) => routesOf(workerClass, query.matter, law, today));
    return {
      lake: found.lake,
      lakeWords: { ...lakeWords[found.lake] },
      month: found.month,
      relations: each.map(shown),
    };
  },
});

const routesOf = (workerClass: WorkerClass, matter: RouteMatter, law: Law, today: number) =>
  routesFor(workerClass, matter, law, today).map(shownRoute);

function shownRelation(
  relation: WorkerRelation | null,
  asked: WorkerClass | null,
  routes: (workerClass: WorkerClass) => z.input<typeof routeShape>[],
): z.input<typeof relationShape> {
  const { workerClass, from } = classOf(relation, asked);
  return {
    platform: relation?.platform ?? null,
    workerClass,
    from,
    fromWords: { ...fromWords[from] },
    reported: relation?.workerClass ?? null,
    indicated: relation?.indicated ?? null,
    on: relation?.on ?? null,
    chainReported: relation?.chain.reported ?? false,
    respondents: (relation?.answers.respondents ?? []).map(({ party, tier, ground, vanished, basis }) => ({
      party,
      tier,
      ground,
      zh: grounds[ground].zh,
      en: grounds[ground].en,
      vanished,
      basis: basis.map(provisionOf),
    })),
    notReported: (relation?.answers.open ?? []).map((one) => ({ ...one })),
    routes: routes(workerClass),
  };
}

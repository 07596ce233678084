import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 有订单无在线时段: an order accepted while no session of the worker on that platform was open. Where the sessions of that time may
 * be missing it cannot be told.
 * Source: setting (sheet services-statistics-standards, F.3: session contains its orders).
 */
export const orderWithoutSession = rule({
  slug: 'order-without-session',
  sheetIds: ['services-statistics-standards/F.3'],
  measure: 'digital',
  title: { zh: '每个订单都在一段在线时段内接受', en: 'Every order was accepted in a session' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    orderReported: z.boolean(),
    sessionReported: z.boolean(),
    ordersWithoutSession: countField,
    ordersSessionUnknown: countField,
  }),
  reads: ['order', 'session'],
  parameters: ['feed-clock-tolerance-seconds'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (!fact.sessionReported) return withoutTable(fact, 'session');
    if (fact.ordersWithoutSession > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.ordersWithoutSession, unit: 'orders' },
        values: [law.inForce('feed-clock-tolerance-seconds', fact.first)],
      };
    if (fact.ordersSessionUnknown > 0) return cannotTell('period-not-covered', 'session');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'ordersWithoutSession',
      { zh: '接单时没有在线时段的订单', en: 'Orders accepted outside every session' },
      {
        zh: `${fact.month}有${fact.ordersWithoutSession}个订单，接单时未见该劳动者在本平台的在线时段；在线时间可能少报，线索。`,
        en: `For ${fact.ordersWithoutSession} orders of ${fact.month} no session of the worker on this platform was seen when they were accepted; time online may be under-reported.`,
      },
    );
  },
});

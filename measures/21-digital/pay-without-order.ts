import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 有结算无订单: a settlement that pays for orders, of a worker of whom no order of the platform was seen in its period. Basic pay
 * needs no orders.
 * Source: setting (sheet services-statistics-standards, F.4: reconcile).
 */
export const payWithoutOrder = rule({
  slug: 'pay-without-order',
  sheetIds: ['services-statistics-standards/F.4'],
  measure: 'digital',
  title: { zh: '按单结算的都有订单', en: 'Pay for orders has orders behind it' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    payReported: z.boolean(),
    orderReported: z.boolean(),
    payWithoutOrder: countField,
    payOrderUnknown: countField,
  }),
  reads: ['pay', 'order'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.payReported) return withoutTable(fact, 'pay');
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.payWithoutOrder > 0)
      return { verdict: 'finding', quantity: { value: fact.payWithoutOrder, unit: 'items' }, values: [] };
    if (fact.payOrderUnknown > 0) return cannotTell('period-not-covered', 'order');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'payWithoutOrder',
      { zh: '没有订单的按单结算', en: 'Settlements for orders without an order' },
      {
        zh: `${fact.month}有${fact.payWithoutOrder}笔按单结算，结算期内未见该劳动者的订单；订单可能漏报，线索。`,
        en: `For ${fact.payWithoutOrder} settlements for orders in ${fact.month} no order of the worker was seen in the period; orders may be missing from the feed.`,
      },
    );
  },
});

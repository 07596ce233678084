import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 不可能同时的订单: an order accepted while another was in hand, in townships so far apart that no speed bridges the time between:
 * seats more than 20 km apart, less what either place may lie from its seat, at 150 km/h. Township codes tell no more; a
 * shared account looks like this.
 * Source: setting (sheet services-statistics-standards, F.3). The other order may be another platform's: that part is for
 * the bureau, since it shows work elsewhere.
 */
export const orderOverlapImpossible = rule({
  slug: 'order-overlap-impossible',
  sheetIds: ['services-statistics-standards/F.3'],
  measure: 'digital',
  title: { zh: '同时在手的订单相距不会远到不可能', en: 'Orders in hand at once lie no farther apart than can be' },
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
    ordersInTwoPlaces: countField,
    ordersInTwoPlacesElsewhere: countField,
    ordersUnplaced: countField,
  }),
  reads: ['order'],
  parameters: ['feed-place-distance', 'feed-place-reach', 'feed-top-speed'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.ordersInTwoPlaces > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.ordersInTwoPlaces, unit: 'orders' },
        values: [
          law.inForce('feed-place-distance', fact.first),
          law.inForce('feed-place-reach', fact.first),
          law.inForce('feed-top-speed', fact.first),
        ],
      };
    if (fact.ordersUnplaced > 0) return cannotTell('field-not-reported', 'fromPlace');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'ordersInTwoPlaces',
      { zh: '与另一单相距太远的订单', en: 'Orders too far from another in hand' },
      {
        zh: `${fact.month}有${fact.ordersInTwoPlaces}个订单，接单时同一劳动者手上另有一单，两个接单地相距之远在其间的时间内到不了（其中${fact.ordersInTwoPlacesElsewhere}个只与其他平台的订单相比）；地点、时间有误或一号多人，线索。`,
        en: `${fact.ordersInTwoPlaces} orders of ${fact.month} were accepted while the worker had another in hand too far away to be reached in the time between (${fact.ordersInTwoPlacesElsewhere} only against another platform's order): place or time is wrong, or several people use one account.`,
      },
    );
  },
});

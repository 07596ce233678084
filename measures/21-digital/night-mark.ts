import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 夜间标记不符: an order wholly in the night marked as day work, or wholly by day marked as night work. Across the edge either
 * mark is right.
 * Source: setting; no law sets the night for these workers.
 */
export const nightMark = rule({
  slug: 'night-mark',
  sheetIds: ['services-statistics-standards/F.4'],
  measure: 'digital',
  title: { zh: '订单的夜间标记与时间一致', en: 'Night marks of orders agree with the clock' },
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
    nightMarksWrong: countField,
    nightUnmarked: countField,
  }),
  reads: ['order'],
  parameters: ['night-from-second', 'night-to-second'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.nightMarksWrong > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.nightMarksWrong, unit: 'orders' },
        values: [law.inForce('night-from-second', fact.first), law.inForce('night-to-second', fact.first)],
      };
    if (fact.nightUnmarked > 0) return cannotTell('field-not-reported', 'night');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'nightMarksWrong',
      { zh: '标记不符的订单', en: 'Orders whose mark differs' },
      {
        zh: `${fact.month}有${fact.nightMarksWrong}个订单的夜间标记与接单、完成时间不一致；线索。`,
        en: `In ${fact.month}, ${fact.nightMarksWrong} orders have a night mark other than their times say.`,
      },
    );
  },
});

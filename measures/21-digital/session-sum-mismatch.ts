import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 时段合计不符: what a session says of itself (orders, time on orders, time online) cannot be right under any reading: whether
 * cancelled orders count, whether stacked orders count once or each, what lies on the edge.
 * Source: setting (sheet services-statistics-standards, F.3 and F.4).
 */
export const sessionSumMismatch = rule({
  slug: 'session-sum-mismatch',
  sheetIds: ['services-statistics-standards/F.3'],
  measure: 'digital',
  title: { zh: '在线时段的合计与订单相符', en: 'The sums of sessions agree with the orders in them' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    sessionReported: z.boolean(),
    orderReported: z.boolean(),
    sessionSumMismatches: countField,
    sessionsWithoutSums: countField,
  }),
  reads: ['session', 'order'],
  parameters: ['feed-sum-tolerance-seconds'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.sessionReported) return withoutTable(fact, 'session');
    if (fact.sessionSumMismatches > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.sessionSumMismatches, unit: 'items' },
        values: [law.inForce('feed-sum-tolerance-seconds', fact.first)],
      };
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.sessionsWithoutSums > 0) return cannotTell('field-not-reported', 'onTaskSec');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'sessionSumMismatches',
      { zh: '合计不符的在线时段', en: 'Sessions whose sums do not agree' },
      {
        zh: `${fact.month}有${fact.sessionSumMismatches}段在线时段自报的订单数、接单时间或在线时间与其中的订单对不上；线索。`,
        en: `In ${fact.month}, ${fact.sessionSumMismatches} sessions state orders, time on orders or time online that do not agree with the orders in them.`,
      },
    );
  },
});

import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 时间写成零: a time written as zeros, or a way covered in no time at all (real feeds: 0.02 km in 0 s). Such a time is unknown,
 * never midnight.
 * Source: setting (sheet services-statistics-standards, F.1 and F.3).
 */
export const zeroedTime = rule({
  slug: 'zeroed-time',
  sheetIds: ['services-statistics-standards/F.1'],
  measure: 'digital',
  title: { zh: '没有写成零的时间', en: 'No time is written as zero' },
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
    payReported: z.boolean(),
    zeroedTimes: countField,
  }),
  reads: ['order', 'session', 'pay'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.orderReported && !fact.sessionReported && !fact.payReported) return withoutTable(fact, 'order');
    if (fact.zeroedTimes === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.zeroedTimes, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'zeroedTimes',
      { zh: '时间为零的记录', en: 'Records with a zeroed time' },
      {
        zh: `${fact.month}有${fact.zeroedTimes}条记录的时间写成零，或有里程而用时为零；按未报送处理，线索。`,
        en: `In ${fact.month}, ${fact.zeroedTimes} records have a time written as zero, or a way covered in no time; they count as not reported.`,
      },
    );
  },
});

import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 时钟偏差: a record says it was sent before what it reports had happened, by more than clocks differ. Taken and marked, never
 * dropped: a wrong clock does not undo the work.
 * Source: setting (sheet services-statistics-standards, F.7).
 */
export const clockSkew = rule({
  slug: 'clock-skew',
  sheetIds: ['services-statistics-standards/F.7'],
  measure: 'digital',
  title: { zh: '没有先报送后发生的记录', en: 'No record was sent before it happened' },
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
    clockSkewed: countField,
    sentUnknown: countField,
  }),
  reads: ['order', 'session'],
  parameters: ['feed-clock-tolerance-seconds'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.orderReported && !fact.sessionReported) return withoutTable(fact, 'order');
    if (fact.clockSkewed > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.clockSkewed, unit: 'items' },
        values: [law.inForce('feed-clock-tolerance-seconds', fact.first)],
      };
    if (fact.sentUnknown > 0) return cannotTell('field-not-reported', 'sentTime');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'clockSkewed',
      { zh: '先报送后发生的记录', en: 'Records sent before they happened' },
      {
        zh: `${fact.month}有${fact.clockSkewed}条记录的报送时间早于所报的事发生的时间；平台时钟有偏差或时间有误，线索。`,
        en: `In ${fact.month}, ${fact.clockSkewed} records say they were sent before what they report had happened; a clock or a time is wrong.`,
      },
    );
  },
});

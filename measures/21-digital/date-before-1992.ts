import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 年份失真: a time before 1992, mostly 1970-01-01 (real feeds: paid in 1970). Before 1992 local time cannot be told (summer
 * time); the value is unknown.
 * Source: setting (sheet services-statistics-standards, F.1 and F.3).
 */
export const dateBefore1992 = rule({
  slug: 'date-before-1992',
  sheetIds: ['services-statistics-standards/F.1'],
  measure: 'digital',
  title: { zh: '没有早于1992年的时间', en: 'No time lies before 1992' },
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
    datesBefore1992: countField,
  }),
  reads: ['order', 'session', 'pay'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.orderReported && !fact.sessionReported && !fact.payReported) return withoutTable(fact, 'order');
    if (fact.datesBefore1992 === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.datesBefore1992, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'datesBefore1992',
      { zh: '时间早于1992年的记录', en: 'Records with a time before 1992' },
      {
        zh: `${fact.month}有${fact.datesBefore1992}条记录含早于1992年的时间（多为1970年）；按未报送处理，线索。`,
        en: `In ${fact.month}, ${fact.datesBefore1992} records hold a time before 1992 (mostly 1970); they count as not reported.`,
      },
    );
  },
});

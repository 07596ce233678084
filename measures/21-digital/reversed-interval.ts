import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 时间倒置: created, accepted, picked up and finished run backwards, a logout lies before its login, or a settlement ends before
 * it begins. Nothing is swapped or guessed.
 * Source: setting (sheet services-statistics-standards, F.3: arrival not before departure).
 */
export const reversedInterval = rule({
  slug: 'reversed-interval',
  sheetIds: ['services-statistics-standards/F.3'],
  measure: 'digital',
  title: { zh: '起止时间没有倒置', en: 'No interval ends before it begins' },
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
    reversedIntervals: countField,
  }),
  reads: ['order', 'session', 'pay'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.orderReported && !fact.sessionReported && !fact.payReported) return withoutTable(fact, 'order');
    if (fact.reversedIntervals === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.reversedIntervals, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'reversedIntervals',
      { zh: '时间倒置的记录', en: 'Records whose times run backwards' },
      {
        zh: `${fact.month}有${fact.reversedIntervals}条记录的时间先后倒置（如完成早于接单、下线早于上线）；无法计时，线索。`,
        en: `In ${fact.month}, ${fact.reversedIntervals} records have times that run backwards (done before accepted, logout before login); no time can be counted from them.`,
      },
    );
  },
});

import { z } from 'zod';
import { counted, spokenEn, spokenZh, valueIn } from '../explanation.ts';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 超长在线时段: a session of more than 24 hours is taken as it is and marked; exactly 24 hours passes. An open session has no
 * length yet.
 * Source: setting (sheet services-statistics-standards, F.4, where it is thrown away; here an end is never invented).
 */
export const overLongSession = rule({
  slug: 'over-long-session',
  sheetIds: ['services-statistics-standards/F.4'],
  measure: 'digital',
  title: { zh: '一段在线时段不超过24小时', en: 'No session lasts more than 24 hours' },
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
    overLongSessions: countField,
  }),
  reads: ['session'],
  parameters: ['feed-session-limit-seconds'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.sessionReported) return withoutTable(fact, 'session');
    if (fact.overLongSessions === 0) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: fact.overLongSessions, unit: 'items' },
      values: [law.inForce('feed-session-limit-seconds', fact.first)],
    };
  },
  explain(fact, _law, finding) {
    const limit = valueIn(finding, 'feed-session-limit-seconds');
    return explainCount(
      finding,
      'overLongSessions',
      { zh: '超过上限的在线时段', en: 'Sessions over the limit' },
      {
        zh: `${fact.month}有${fact.overLongSessions}段在线时段超过${spokenZh(limit)}；照收并标记，请核对下线时间，线索。`,
        en: `In ${fact.month}, ${counted(fact.overLongSessions, 'session')} of more than ${spokenEn(limit)}: kept and marked; the logout should be checked.`,
      },
    );
  },
});

import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 在线时段重叠: one account is online twice at once. Sessions of different platforms may overlap; those of one platform by no more
 * than clocks differ.
 * Source: setting (sheet services-statistics-standards, F.3 and F.7).
 */
export const sessionOverlap = rule({
  slug: 'session-overlap',
  sheetIds: ['services-statistics-standards/F.3'],
  measure: 'digital',
  title: { zh: '同一平台的在线时段互不重叠', en: 'Sessions of one worker on one platform do not overlap' },
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
    sessionOverlaps: countField,
  }),
  reads: ['session'],
  parameters: ['feed-clock-tolerance-seconds'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.sessionReported) return withoutTable(fact, 'session');
    if (fact.sessionOverlaps === 0) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: fact.sessionOverlaps, unit: 'items' },
      values: [law.inForce('feed-clock-tolerance-seconds', fact.first)],
    };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'sessionOverlaps',
      { zh: '与另一段重叠的在线时段', en: 'Sessions that overlap another' },
      {
        zh: `${fact.month}有${fact.sessionOverlaps}段在线时段与同一劳动者在本平台的另一段重叠；一个账号不能同时上线两次，线索。`,
        en: `In ${fact.month}, ${fact.sessionOverlaps} sessions overlap another of the same worker on this platform; one account cannot be online twice at once.`,
      },
    );
  },
});

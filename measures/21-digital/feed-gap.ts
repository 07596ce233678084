import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 数据缺口: days without a single row of a feed that otherwise brings enough every day for an empty day to be a gap. A feed too
 * thin for that cannot be told from a quiet day; one that says there was nothing has no days to miss.
 * Source: setting; 城人社发〔2022〕97号（二十一）.
 */
export const feedGap = rule({
  slug: 'feed-gap',
  sheetIds: ['services-statistics-standards/F.7'],
  measure: 'digital',
  title: { zh: '报送没有缺日', en: 'No day of a daily feed is missing' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    last: dayField,
    orderReported: z.boolean(),
    sessionReported: z.boolean(),
    orders: countField,
    sessions: countField,
    gapDays: countField,
    gaps: z.array(dayField).readonly(),
  }),
  reads: ['order', 'session', 'allocation'],
  parameters: ['feed-gap-usual-rows'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.orderReported && !fact.sessionReported) return withoutTable(fact, 'order');
    if (fact.gapDays > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.gapDays, unit: 'days' },
        values: [law.inForce('feed-gap-usual-rows', fact.first)],
      };
    if (fact.orders + fact.sessions === 0) return notApplicable;
    const usual = law.inForce('feed-gap-usual-rows', fact.first).value;
    if (usual === null) return cannotTell('value-unknown', 'feed-gap-usual-rows');
    if (Math.max(fact.orders, fact.sessions) < usual * (fact.last - fact.first + 1)) {
      return cannotTell('period-not-covered', 'order');
    }
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'gapDays',
      { zh: '没有任何记录的天数', en: 'Days without a row' },
      {
        zh: `${fact.month}有${fact.gapDays}天未见订单、在线时段或分配记录（${fact.gaps.map(formatDay).join('、')}），而平日每天都有；线索。`,
        en: `On ${fact.gapDays} days of ${fact.month} (${fact.gaps.map(formatDay).join(', ')}) no order, session or allocation was seen, though they usually come every day.`,
      },
    );
  },
});

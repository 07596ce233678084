import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 节假日标记不符: the order says it fell on a statutory holiday and the calendar says not, or the reverse; orders across midnight
 * into another kind of day can be marked either way. Rest days follow rosters and are not compared.
 * Source: setting; 全国年节及纪念日放假办法 for the days (law/calendar).
 */
export const holidayMark = rule({
  slug: 'holiday-mark',
  sheetIds: ['services-statistics-standards/F.4'],
  measure: 'digital',
  title: { zh: '订单的法定节假日标记与日历一致', en: 'Statutory-holiday marks of orders agree with the calendar' },
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
    holidayMarksWrong: countField,
    holidayUnmarked: countField,
  }),
  reads: ['order'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.holidayMarksWrong > 0)
      return { verdict: 'finding', quantity: { value: fact.holidayMarksWrong, unit: 'orders' }, values: [] };
    if (fact.holidayUnmarked > 0) return cannotTell('field-not-reported', 'holiday');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'holidayMarksWrong',
      { zh: '标记不符的订单', en: 'Orders whose mark differs' },
      {
        zh: `${fact.month}有${fact.holidayMarksWrong}个订单的法定节假日标记与日历不一致；可能影响节假日报酬，线索。`,
        en: `In ${fact.month}, ${fact.holidayMarksWrong} orders have a statutory-holiday mark other than the calendar; holiday pay may depend on it.`,
      },
    );
  },
});

import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 天气标记不符: marked as no weather while a warning was in force throughout the order; rain needs no warning, so the reverse
 * tells nothing. Without warnings only platforms can be compared: two others agree on a township's hour and nobody else says
 * the other. Then who is right stays open, and agreement proves nothing.
 * Source: setting; 城人社发〔2022〕97号（八）恶劣天气.
 */
export const weatherMark = rule({
  slug: 'weather-mark',
  sheetIds: ['services-statistics-standards/F.4'],
  measure: 'digital',
  title: { zh: '订单的天气标记与当时天气一致', en: 'Weather marks of orders agree with the weather' },
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
    weatherMarksWrong: countField,
    weatherUnmarked: countField,
    weatherWarningsLoaded: z.boolean(),
  }),
  reads: ['order'],
  parameters: ['feed-weather-platforms'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.weatherMarksWrong > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.weatherMarksWrong, unit: 'orders' },
        values: [law.inForce('feed-weather-platforms', fact.first)],
      };
    if (!fact.weatherWarningsLoaded) return cannotTell('table-not-reported', 'weatherWarning');
    if (fact.weatherUnmarked > 0) return cannotTell('field-not-reported', 'weather');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'weatherMarksWrong',
      { zh: '标记不符的订单', en: 'Orders whose mark differs' },
      {
        zh: `${fact.month}有${fact.weatherMarksWrong}个订单的天气标记与${fact.weatherWarningsLoaded ? '当时生效的预警' : '同一乡镇同一小时其他平台的标记'}不一致；线索。`,
        en: `In ${fact.month}, ${fact.weatherMarksWrong} orders have a weather mark other than ${fact.weatherWarningsLoaded ? 'the warning in force' : 'the other platforms of the same township and hour'}.`,
      },
    );
  },
});

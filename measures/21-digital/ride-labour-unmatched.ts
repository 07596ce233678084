import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 网约车订单与劳动报酬项对不上: a finished ride the city's platform knows and the enterprise supplied no labour item for, or an item whose
 * order the city's platform does not know. The order is the ministry's record, the item says what the driver got of it; joined by order id.
 * Source: 网络预约出租汽车监管信息交互平台运行管理办法 (2022: orders go to the ministry, nobody asks for them again); sheet
 * services-statistics-standards, F.1 and F.2 (gap: passenger price is not driver pay). Counting is a setting.
 */
export const rideLabourUnmatched = rule({
  slug: 'ride-labour-unmatched',
  sheetIds: ['services-statistics-standards/F.2'],
  measure: 'digital',
  title: { zh: '网约车订单与平台报的劳动报酬项一一对应', en: 'Rides and the labour items of their platform match' },
  departments: ['human-resources', 'transport'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    orderReported: z.boolean(),
    rideLabourItemReported: z.boolean(),
    rideOrdersUnmatched: countField,
    rideItemsUnmatched: countField,
    rideUnmatched: countField,
  }),
  reads: ['rideLabourItem', 'order'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.rideLabourItemReported) return withoutTable(fact, 'rideLabourItem');
    if (!fact.orderReported) return withoutTable(fact, 'order');
    if (fact.rideUnmatched === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.rideUnmatched, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const { month, rideOrdersUnmatched: orders, rideItemsUnmatched: items } = fact;
    return explainCount(
      finding,
      'rideUnmatched',
      { zh: '对不上的订单和劳动报酬项', en: 'Rides and labour items that do not match' },
      {
        zh: `${month}有${orders}个已完成的网约车订单没有劳动报酬项，有${items}个劳动报酬项在市级平台共享的订单中找不到；一边可能漏报，线索。`,
        en: `In ${month}, ${orders} finished rides have no labour item and ${items} labour items name an order the city's data does not hold; one side may be missing records.`,
      },
    );
  },
});

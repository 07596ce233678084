import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField, groundField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 强制购买: riders are not made to buy a named brand of battery swapping or a paid extra. A compulsory purchase of goods or
 * services is one; compulsory equipment is one where its brand is named. Whatever the worker's class.
 * Source: GB/T 46862-2025 7.1.7, 7.1.8.
 */
export const compulsoryPurchase = rule({
  slug: 'compulsory-purchase',
  sheetIds: ['pay-rest-safety/PAY-22'],
  measure: 'pay',
  title: { zh: '不强制骑手购买指定品牌或增值服务', en: 'No compulsory purchase of named brands or paid extras' },
  departments: ['sector-regulators', 'trade-union'],
  level: 'STD',
  basis: [
    { instrument: 'delivery-standard', article: '7.1.7' },
    { instrument: 'delivery-standard', article: '7.1.8' },
  ],
  kind: 'deduction',
  facts: z.object({
    trade: tradeField,
    on: dayField,
    amountFen: fenField,
    ground: groundField,
    compulsory: z.boolean().nullable(),
    namedBrand: z.boolean().nullable(),
  }),
  reads: ['deduction', 'purchaseRequirement'],
  parameters: [],
  from: '2025-12-02',
  to: null,
  judge(fact) {
    if (fact.trade !== 'delivery' || (fact.ground !== 'purchase' && fact.ground !== 'equipment')) return notApplicable;
    if (fact.amountFen <= 0) return compliant;
    if (fact.compulsory === null) return cannotTell('field-not-reported', 'compulsory');
    if (!fact.compulsory) return compliant;
    if (fact.ground === 'equipment' && fact.namedBrand === null) return cannotTell('field-not-reported', 'brandNamed');
    if (fact.ground === 'equipment' && fact.namedBrand === false) return compliant;
    return { verdict: 'finding', amountFen: fact.amountFen, values: [] };
  },
  explain(fact) {
    const [zh, en] =
      fact.namedBrand === true
        ? ['指定品牌的商品或服务', 'goods or services of a named brand']
        : ['商品或服务', 'goods or services'];
    return {
      sentence: {
        zh: `${formatDay(fact.on)}因必须购买${zh}扣款${formatYuan(fact.amountFen)}元；推荐性标准不允许强制购买；线索。`,
        en: `${formatYuan(fact.amountFen)} yuan were deducted on ${formatDay(fact.on)} for ${en} the rider had to buy, which the recommended standard does not allow.`,
      },
      arithmetic: [
        step('purchaseFen', 'amountFen', fact.amountFen, 'fen', '必须购买的支出', 'Cost of the compulsory purchase'),
      ],
      flip: change(
        'amountFen',
        fact.amountFen,
        0,
        '没有因此扣款则不成立。',
        'Without the deduction there would be no finding.',
      ),
    };
  },
});

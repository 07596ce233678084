import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { levelOf, outsideWageRules } from './classes.ts';

/**
 * 货币支付: pay is given in money, not in goods, vouchers or points. Subsidies in kind beside pay in money are no matter of this
 * rule. The amount is the net pay not given in money; where it is not reported the settlement is counted.
 * Source: 劳动法 50; 工资支付暂行规定 5; 保障农民工工资支付条例 11; for quasi-employees 县政策（六）.
 */
export const payInMoney = rule({
  slug: 'pay-in-money',
  sheetIds: ['pay-rest-safety/PAY-07'],
  measure: 'pay',
  title: { zh: '以货币形式支付', en: 'Paid in money' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第五十条' },
    { instrument: 'wage-payment-rules', article: '第五条' },
    { instrument: 'migrant-wage-regulation', article: '第十一条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodTo: dayField,
    form: z.enum(['money', 'goods', 'vouchers', 'points']).nullable(),
    netFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['pay', 'worker'],
  parameters: [],
  from: '1995-01-01',
  to: null,
  judge(fact) {
    const outside = outsideWageRules(fact.workerClass, fact.periodTo, fact.currency);
    if (outside !== null) return outside;
    if (fact.form === null) return cannotTell('field-not-reported', 'form');
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.form === 'money') return compliant;
    if (fact.netFen !== null && fact.netFen <= 0) return notApplicable;
    return {
      verdict: 'finding',
      amountFen: fact.netFen ?? undefined,
      quantity: { value: 1, unit: 'items' },
      values: [],
      level: levelOf(fact.workerClass),
    };
  },
  explain(fact) {
    const form = {
      money: ['货币', 'money'],
      goods: ['实物', 'goods'],
      vouchers: ['有价证券或代金券', 'vouchers'],
      points: ['积分', 'points'],
    }[fact.form ?? 'goods'] as [string, string];
    const [zh, en] =
      fact.netFen === null ? ['本次', 'This'] : [`${formatYuan(fact.netFen)}元`, `${formatYuan(fact.netFen)} yuan of`];
    return {
      sentence: {
        zh: `${zh}报酬以${form[0]}支付，未见以货币支付。`,
        en: `${en} pay was given in ${form[1]}; it was not seen paid in money.`,
      },
      arithmetic: [
        fact.netFen === null
          ? step('settlements', '1', 1, 'items', '未以货币支付的结算', 'Settlements not in money')
          : step('notInMoneyFen', 'netFen', fact.netFen, 'fen', '未以货币支付', 'Not given in money'),
      ],
      flip: change('form', fact.form, 'money', '以货币支付则不成立。', 'Paid in money there would be no finding.'),
    };
  },
});

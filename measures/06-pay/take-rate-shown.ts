import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 抽成公示到单: after each order the driver is shown what the passenger paid, what the driver gets, and the take rate. A question
 * of its own beside the ceiling, so that each is answered where the other cannot be. Source: 交运发〔2021〕122号.
 */
export const takeRateShown = rule({
  slug: 'take-rate-shown',
  sheetIds: ['pay-rest-safety/PAY-16'],
  measure: 'pay',
  title: {
    zh: '网约车每单显示乘客支付、司机所得和抽成比例',
    en: 'Fare, pay and take rate shown to the driver per order',
  },
  departments: ['transport'],
  level: 'POLICY',
  basis: [{ instrument: 'ride-hailing-opinion', article: '完善平台和从业人员利益分配机制' }],
  kind: 'order',
  facts: z.object({
    trade: tradeField,
    status: z.enum(['done', 'cancelled', 'abnormal', 'in-progress']),
    takeRateShown: z.boolean().nullable(),
  }),
  reads: ['order'],
  parameters: [],
  from: '2021-11-30',
  to: null,
  judge(fact) {
    if (fact.trade !== 'ride' || fact.status !== 'done') return notApplicable;
    if (fact.takeRateShown === null) return cannotTell('field-not-reported', 'takeRateShown');
    if (fact.takeRateShown) return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'orders' }, values: [] };
  },
  explain: () => ({
    sentence: {
      zh: '该单完成后未见向司机显示乘客支付总额、司机所得和抽成比例；线索。',
      en: 'After this order the fare, the driver’s pay and the take rate were not seen to be shown to the driver.',
    },
    arithmetic: [step('orders', '1', 1, 'orders', '没有显示的订单', 'Orders not shown')],
    flip: change(
      'takeRateShown',
      false,
      true,
      '完成后显示了则不成立。',
      'Had they been shown, there would be no finding.',
    ),
  }),
});

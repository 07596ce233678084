import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 每单必保: every order of a listed platform in a pilot trade carries a premium. Which orders count beside completed ones is not
 * in the texts seen, so only completed orders are judged. Whatever the worker's class: the insured is whoever takes the order.
 * Source: 人社部发〔2025〕24号, 办法 art. 2.
 */
export const orderPremium = rule({
  slug: 'order-premium',
  sheetIds: ['insurance-injury/OI-02'],
  measure: 'occupational-injury',
  title: { zh: '每单缴纳职业伤害保障费', en: 'Injury-protection premium on every order' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '办法第二条' },
    { instrument: 'injury-pilot-notice-2021', article: '缴费标准' },
  ],
  kind: 'order',
  facts: z.object({
    status: z.enum(['done', 'cancelled', 'abnormal', 'in-progress']),
    injuryCoverDue: z.boolean().nullable(),
    injuryPremiumMilli: z.int().min(0).nullable(),
  }),
  reads: ['order', 'enterprise'],
  parameters: [],
  from: '2022-07-01',
  to: null,
  judge(fact) {
    if (fact.status !== 'done' || fact.injuryCoverDue === false) return notApplicable;
    if (fact.injuryCoverDue === null) return cannotTell('field-not-reported', 'injuryListedFrom');
    if (fact.injuryPremiumMilli === null) return cannotTell('field-not-reported', 'injuryPremiumMilli');
    if (fact.injuryPremiumMilli > 0) return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'orders' }, values: [] };
  },
  explain: () => ({
    sentence: {
      zh: '该单应参加职业伤害保障，未见缴费；线索。',
      en: 'Injury protection was due on this order and no premium was seen.',
    },
    arithmetic: [step('orders', '1', 1, 'orders', '没有缴费的订单', 'Orders without premium')],
    flip: change(
      'injuryPremiumMilli',
      0,
      1,
      '该单缴纳了保障费则不成立。',
      'With a premium on the order there would be no finding.',
    ),
  }),
});

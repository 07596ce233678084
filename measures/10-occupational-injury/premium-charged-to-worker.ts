import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField, groundField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 保障费由平台全额缴纳: nothing for it is taken from the worker. A deduction that names no ground (其他) could be it and cannot be
 * told. Whatever the worker's class. Source: 人社部发〔2025〕24号.
 */
export const premiumChargedToWorker = rule({
  slug: 'premium-charged-to-worker',
  sheetIds: ['insurance-injury/OI-04'],
  measure: 'occupational-injury',
  title: { zh: '职业伤害保障费不由劳动者承担', en: 'No injury-protection premium charged to the worker' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '办法第三条' },
    { instrument: 'injury-pilot-notice-2021', article: '缴费标准' },
  ],
  kind: 'deduction',
  facts: z.object({
    on: dayField,
    amountFen: fenField,
    ground: groundField,
  }),
  reads: ['deduction'],
  parameters: [],
  from: '2022-07-01',
  to: null,
  judge(fact) {
    if (fact.ground !== 'injury-premium' && fact.ground !== 'other') return notApplicable;
    if (fact.amountFen <= 0) return compliant;
    if (fact.ground === 'other') return cannotTell('field-not-reported', 'ground');
    return { verdict: 'finding', amountFen: fact.amountFen, values: [] };
  },
  explain: (fact) => ({
    sentence: {
      zh: `${formatDay(fact.on)}以职业伤害保障费名义从劳动者报酬中扣款${formatYuan(fact.amountFen)}元，该费用应由平台全额缴纳；线索。`,
      en: `${formatYuan(fact.amountFen)} yuan were deducted from the worker on ${formatDay(fact.on)} as injury-protection premium, which the platform pays in full.`,
    },
    arithmetic: [
      step('chargedFen', 'amountFen', fact.amountFen, 'fen', '由劳动者承担的保障费', 'Premium charged to the worker'),
    ],
    flip: change(
      'amountFen',
      fact.amountFen,
      0,
      '没有从劳动者处扣款则不成立。',
      'Without the deduction there would be no finding.',
    ),
  }),
});

import { z } from 'zod';
import { day, formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { deliveryStandard } from '#law/sources/delivery-standard.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField, groundField, tradeField, workerClassField } from '../facts/fields.ts';
import type { DeductionFact } from '../facts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { outsideWageRules } from './classes.ts';
import { defectsOf, isUnproved, isWithoutRule } from './deduction-defects.ts';

const standardFrom = day(deliveryStandard.from);

/** Withheld by law, or judged by the cap on damage: no rule of the platform is asked for. */
const lawful = ['tax', 'social-insurance', 'court-order', 'damage'];

/** Lateness or a bad review as the ground of a delivery worker's deduction, since the standard speaks of it. */
const asPenalty = (fact: Pick<DeductionFact, 'trade' | 'on' | 'ground'>) =>
  fact.trade === 'delivery' && fact.on >= standardFrom && (fact.ground === 'lateness' || fact.ground === 'bad-review');

/**
 * 扣款有规则有证据: a deduction rests on a rule published before it and on proof of the facts; where either is not seen the amount
 * is owed. For delivery a deduction for lateness or a bad review is a finding in itself, at the level of the standard. A rule
 * published on the very day may have come before or after. Source: GB/T 46862-2025 7.2.8; court practice; 县政策（六）.
 */
export const deductionProof = rule({
  slug: 'deduction-proof',
  sheetIds: ['pay-rest-safety/PAY-11'],
  measure: 'pay',
  title: { zh: '扣款有事先公示的规则和证据', en: 'Deductions rest on a published rule and on proof' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（六）' },
    { instrument: 'delivery-standard', article: '7.2.8' },
    { instrument: 'wage-payment-rules', article: '第十五条' },
  ],
  kind: 'deduction',
  facts: z.object({
    workerClass: workerClassField,
    trade: tradeField,
    on: dayField,
    ground: groundField,
    amountFen: fenField,
    rulePublishedOn: dayField.nullable(),
    ruleReported: z.boolean(),
    evidenceId: z.string().nullable(),
  }),
  reads: ['deduction', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.amountFen <= 0 || lawful.includes(fact.ground)) return notApplicable;
    const outside = outsideWageRules(fact.workerClass, fact.on);
    if (outside !== null) return outside;
    const unfounded = isUnproved(fact) || isWithoutRule(fact);
    if (unfounded || asPenalty(fact)) {
      const level = unfounded ? undefined : 'STD';
      return { verdict: 'finding', amountFen: fact.amountFen, values: [], level };
    }
    if (fact.rulePublishedOn === null) return cannotTell('table-not-reported', 'publishedRule');
    return fact.rulePublishedOn === fact.on ? cannotTell('bounds-straddle', 'rulePublishedOn') : compliant;
  },
  explain(fact) {
    const defects = defectsOf(fact, asPenalty(fact));
    const amount = formatYuan(fact.amountFen);
    const penaltyOnly = defects.length === 1 && asPenalty(fact);
    return {
      sentence: {
        zh: `${formatDay(fact.on)}扣款${amount}元：${defects.map(({ zh }) => zh).join('；')}；${penaltyOnly ? '供核对的线索' : '应予返还的线索'}。`,
        en: `${amount} yuan were deducted on ${formatDay(fact.on)}: ${defects.map(({ en }) => en).join('; ')}. ${penaltyOnly ? 'The amount is for people to check' : 'The amount appears to be owed'}.`,
      },
      arithmetic: [step('deductedFen', 'amountFen', fact.amountFen, 'fen', '扣款金额', 'Deducted')],
      // With one defect mending it is enough; with several only a deduction not made would turn the verdict.
      flip:
        defects.length === 1
          ? defects[0]!.mended
          : change('amountFen', fact.amountFen, 0, '未扣这笔款则不成立。', 'Without it there would be no finding.'),
    };
  },
});

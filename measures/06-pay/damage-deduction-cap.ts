import { z } from 'zod';
import { divideHalfUp, type Fen, formatYuan } from '#basics/money.ts';
import type { InForce } from '#law/in-force.types.ts';
import { change, perCent, step, valueIn } from '../explanation.ts';
import { dayField, fenField, groundField, placeField, workerClassField } from '../facts/fields.ts';
import type { DeductionFact } from '../facts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { levelOf, outsideWageRules } from './classes.ts';
import { known } from './rows.ts';

type Cap = Pick<DeductionFact, 'lossFen' | 'monthWageFen' | 'monthDamageBeforeFen'>;

/** What may be deducted here, at most: the terms that are known of loss, 20 % of the month's wage, and wage less the monthly minimum. */
function allowedAtMost(fact: Cap, share: InForce, minimum: InForce | null): Fen {
  let allowed = fact.lossFen ?? Number.MAX_SAFE_INTEGER;
  if (fact.monthWageFen !== null) {
    const before = fact.monthDamageBeforeFen ?? 0;
    allowed = Math.min(allowed, divideHalfUp(fact.monthWageFen * known(share), 10000) - before);
    if (minimum !== null && minimum.value !== null)
      allowed = Math.min(allowed, fact.monthWageFen - minimum.value - before);
  }
  return Math.max(allowed, 0);
}

/**
 * 赔偿扣款上限: what is deducted for damage in a month is at most the loss, 20 % of that month's wage, and what leaves the monthly
 * minimum; all of the month together, an excess counted once, at the deduction that passes it. Exactly the cap passes. For
 * part-time work the monthly minimum is no standard and is left out. Source: 工资支付暂行规定 16; by reference 县政策（六）.
 */
export const damageDeductionCap = rule({
  slug: 'damage-deduction-cap',
  sheetIds: ['pay-rest-safety/PAY-10'],
  measure: 'pay',
  title: { zh: '赔偿扣款不超过当月上限', en: 'Deductions for damage within the month’s cap' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'wage-payment-rules', article: '第十六条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'deduction',
  facts: z.object({
    workerClass: workerClassField,
    on: dayField,
    place: placeField,
    ground: groundField,
    amountFen: fenField,
    lossFen: fenField.nullable(),
    monthWageFen: fenField.nullable(),
    monthDamageBeforeFen: fenField.nullable(),
  }),
  reads: ['deduction', 'lossClaim', 'worker'],
  parameters: ['damage-deduction-share', 'minimum-wage-monthly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.ground !== 'damage' || fact.amountFen <= 0) return notApplicable;
    const outside = outsideWageRules(fact.workerClass, fact.on);
    if (outside !== null) return outside;
    const share = law.inForce('damage-deduction-share', fact.on);
    if (share.value === null) return cannotTell('value-unknown', share.name);
    const hourly = fact.workerClass === 'part-time';
    const minimum = hourly || fact.place === null ? null : law.findInForce('minimum-wage-monthly', fact.on, fact.place);
    const excess = fact.amountFen - allowedAtMost(fact, share, minimum);
    if (excess > 0) {
      const values = minimum === null || minimum.value === null ? [share] : [share, minimum];
      return { verdict: 'finding', amountFen: excess, values, level: levelOf(fact.workerClass) };
    }
    if (fact.lossFen === null) return cannotTell('field-not-reported', 'lossFen');
    if (fact.monthWageFen === null) return cannotTell('field-not-reported', 'monthWageFen');
    if (fact.monthDamageBeforeFen === null) return cannotTell('field-not-reported', 'monthDamageBeforeFen');
    if (hourly) return compliant;
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    return minimum === null || minimum.value === null ? cannotTell('value-unknown', 'minimum-wage-monthly') : compliant;
  },
  explain(fact, _law, finding) {
    const excess = finding.amountFen ?? 0;
    const allowed = fact.amountFen - excess;
    const before = fact.monthDamageBeforeFen === null ? '' : ' - monthDamageBeforeFen';
    const terms = fact.lossFen === null ? [] : ['lossFen'];
    if (fact.monthWageFen !== null) {
      terms.push(`divideHalfUp(monthWageFen * damageDeductionShare, 10000)${before}`);
      if (finding.values.length > 1) terms.push(`monthWageFen - minimumWageMonthly${before}`);
    }
    const share = perCent(valueIn(finding, 'damage-deduction-share'));
    const earlier = formatYuan(fact.monthDamageBeforeFen ?? 0);
    return {
      sentence: {
        zh: `因损坏扣款${formatYuan(fact.amountFen)}元（当月此前已扣${earlier}元）；以损失、当月工资的${share}和扣后不低于月最低工资三者中最小者为限，此次至多可扣${formatYuan(allowed)}元，多扣${formatYuan(excess)}元。`,
        en: `${formatYuan(fact.amountFen)} yuan were deducted for damage (${earlier} earlier that month). The smallest of the loss, ${share} of the month’s wage and what leaves the monthly minimum allows at most ${formatYuan(allowed)} here: ${formatYuan(excess)} too much.`,
      },
      arithmetic: [
        step('allowedFen', `max(0, min(${terms.join(', ')}))`, allowed, 'fen', '此次至多可扣', 'Allowed at most'),
        step('excessFen', 'amountFen - allowedFen', excess, 'fen', '多扣', 'Over the cap'),
      ],
      flip: change(
        'amountFen',
        fact.amountFen,
        allowed,
        `只扣${formatYuan(allowed)}元则不成立。`,
        `Had ${formatYuan(allowed)} yuan been deducted there would be no finding.`,
      ),
    };
  },
});

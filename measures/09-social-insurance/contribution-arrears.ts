import { z } from 'zod';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField, fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 按时足额缴纳社会保险费: what the employer owes on the last day of the month: the part not paid, and the late fee of 0.05 % a day on it from the day after it was
 * due; where all was paid late, the fee alone. Rounded once. Source: 社会保险法 art. 86.
 */
export const contributionArrears = rule({
  slug: 'contribution-arrears',
  sheetIds: ['insurance-injury/SI-04'],
  measure: 'social-insurance',
  title: { zh: '按时足额缴纳社会保险费', en: 'Contributions paid in full and on time' },
  departments: ['human-resources', 'tax'],
  level: 'LAW',
  basis: [{ instrument: 'social-insurance-law', article: '第八十六条' }],
  kind: 'contribution',
  facts: z.object({
    insuredAs: z.enum(['employer', 'flexible', 'resident']).nullable(),
    month: z.string(),
    last: dayField,
    contributionDueFen: fenField.nullable(),
    contributionPaidFen: fenField.nullable(),
    contributionDueOn: dayField.nullable(),
    contributionPaidOn: dayField.nullable(),
  }),
  reads: ['contribution'],
  parameters: ['late-contribution-fee'],
  from: '2011-07-01',
  to: null,
  judge(fact, law) {
    if (fact.insuredAs !== 'employer') return notApplicable;
    const { contributionDueFen: due, contributionPaidFen: paid, contributionDueOn: dueOn } = fact;
    if (due === null) return cannotTell('field-not-reported', 'contributionDueFen');
    if (dueOn === null) return cannotTell('field-not-reported', 'contributionDueOn');
    if (paid === null) return cannotTell('field-not-reported', 'contributionPaidFen');
    if (dueOn >= fact.last) return notApplicable;
    if (paid > 0 && fact.contributionPaidOn === null) return cannotTell('field-not-reported', 'contributionPaidOn');
    const unpaid = Math.max(0, due - paid);
    const until = unpaid > 0 ? fact.last : (fact.contributionPaidOn ?? dueOn);
    const days = Math.min(until, fact.last) - dueOn;
    if (days <= 0) return compliant;
    const rate = law.inForce('late-contribution-fee', fact.last);
    if (rate.value === null) return cannotTell('value-unknown', rate.name);
    const fee = productHalfUp([unpaid > 0 ? unpaid : due, days, rate.value], [10_000]);
    return { verdict: 'finding', amountFen: unpaid + fee, values: [rate], numbers: { unpaid, days, fee } };
  },
  explain(fact, _law, finding) {
    const { unpaid = 0, days = 0, fee = 0 } = finding.numbers ?? {};
    const rate = formulaName('late-contribution-fee');
    const [base, until] = unpaid > 0 ? ['unpaid', 'last'] : ['contributionDueFen', 'contributionPaidOn'];
    return {
      sentence: {
        zh: `${fact.month}应缴${formatYuan(fact.contributionDueFen ?? 0)}元，欠缴${formatYuan(unpaid)}元，迟延${days}天，滞纳金${formatYuan(fee)}元；线索。`,
        en: `Of ${formatYuan(fact.contributionDueFen ?? 0)} due for ${fact.month}, ${formatYuan(unpaid)} is unpaid; ${counted(days, 'day')} late, a late fee of ${formatYuan(fee)}.`,
      },
      arithmetic: [
        step('unpaid', 'max(0, contributionDueFen - contributionPaidFen)', unpaid, 'fen', '欠缴', 'Unpaid'),
        step('daysLate', `${until} - contributionDueOn`, days, 'days', '迟延天数', 'Days late'),
        step('lateFee', `${base} * daysLate * ${rate} / 10000`, fee, 'fen', '滞纳金', 'Late fee'),
        step('owed', 'unpaid + lateFee', unpaid + fee, 'fen', '合计', 'Together'),
      ],
      flip: change(
        'insuredAs',
        fact.insuredAs,
        'flexible',
        '若为个人缴费，则不适用。',
        'For somebody who pays alone it would not apply.',
      ),
    };
  },
});

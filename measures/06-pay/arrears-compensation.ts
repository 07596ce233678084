import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { change, step, valueIn } from '../explanation.ts';
import { dayField, fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 逾期加付赔偿金: what an order to pay left unpaid at its deadline bears 50 to 100 % more. Missing the deadline triggers it, not the
 * arrears themselves; the amount of the finding is the least. Paid on the last day is in time.
 * Source: 劳动合同法 85; 劳动保障监察条例 26.
 */
export const arrearsCompensation = rule({
  slug: 'arrears-compensation',
  sheetIds: ['pay-rest-safety/PAY-18'],
  measure: 'pay',
  title: { zh: '责令支付逾期未付，加付50%至100%赔偿金', en: 'Unpaid at the order’s deadline: 50 to 100 % more' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第八十五条' },
    { instrument: 'labour-inspection-regulation', article: '第二十六条' },
  ],
  kind: 'correction-order',
  facts: z.object({
    orderNumber: z.string().nullable(),
    issuedOn: dayField.nullable(),
    deadline: dayField.nullable(),
    dueFen: fenField,
    paidFen: fenField,
    paidOn: dayField.nullable(),
    judgedOn: dayField,
  }),
  reads: ['correctionOrder'],
  parameters: ['arrears-compensation-least', 'arrears-compensation-most'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const { deadline, dueFen, paidFen, paidOn } = fact;
    if (fact.orderNumber === null && fact.issuedOn === null && deadline === null) return notApplicable;
    if (deadline === null) return cannotTell('field-not-reported', 'deadline');
    if (paidOn !== null && paidOn > fact.judgedOn) return cannotTell('record-contradicts', 'paidOn');
    if (paidFen >= dueFen && paidOn === null) return cannotTell('field-not-reported', 'paidOn');
    if (paidFen >= dueFen && (paidOn ?? 0) <= deadline) return compliant;
    if (fact.judgedOn <= deadline) return notApplicable;
    // Part paid on an unknown day may have come in time: only the rest is sure.
    const base = paidOn !== null && paidOn > deadline ? dueFen : dueFen - paidFen;
    const least = law.inForce('arrears-compensation-least', deadline);
    const most = law.inForce('arrears-compensation-most', deadline);
    if (least.value === null || most.value === null) return cannotTell('value-unknown', least.name);
    return {
      verdict: 'finding',
      amountFen: productHalfUp([base, least.value], [10000]),
      values: [least, most],
      numbers: { base, most: productHalfUp([base, most.value], [10000]) },
    };
  },
  explain(fact, _law, finding) {
    const { base = 0, most = 0 } = finding.numbers ?? {};
    const least = finding.amountFen ?? 0;
    const deadline = fact.deadline ?? fact.judgedOn;
    const latePaid = fact.paidOn !== null && fact.paidOn > deadline;
    const [leastBp, mostBp] = ['least', 'most'].map((end) => valueIn(finding, `arrears-compensation-${end}`) / 100);
    let flip = change(
      'paidFen',
      fact.paidFen,
      fact.dueFen,
      '限期内付清则不成立。',
      'Paid in full by the deadline, there would be no finding.',
    );
    const until = fact.paidFen >= fact.dueFen ? (fact.paidOn ?? fact.judgedOn) : fact.judgedOn;
    if (latePaid)
      flip = change(
        'deadline',
        fact.deadline,
        until,
        `限期为${formatDay(until)}则不成立。`,
        `With ${formatDay(until)} as the deadline there would be no finding.`,
      );
    return {
      sentence: {
        zh: `责令${formatDay(deadline)}前支付，到期尚有${formatYuan(base)}元未付，应加付${leastBp}%至${mostBp}%的赔偿金，即${formatYuan(least)}元至${formatYuan(most)}元；线索，数额由劳动行政部门决定。`,
        en: `Ordered to be paid by ${formatDay(deadline)}, ${formatYuan(base)} yuan was unpaid then and bears ${leastBp} to ${mostBp} % more: ${formatYuan(least)} to ${formatYuan(most)} yuan, as the bureau decides.`,
      },
      arithmetic: [
        step('unpaidFen', latePaid ? 'dueFen' : 'dueFen - paidFen', base, 'fen', '到期未付', 'Unpaid at the deadline'),
        step(
          'mostFen',
          'divideHalfUp(unpaidFen * arrearsCompensationMost, 10000)',
          most,
          'fen',
          '加付上限',
          'Most to add',
        ),
        step(
          'leastFen',
          'divideHalfUp(unpaidFen * arrearsCompensationLeast, 10000)',
          least,
          'fen',
          '加付下限',
          'Least to add',
        ),
      ],
      flip,
    };
  },
});

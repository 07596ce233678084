import { z } from 'zod';
import { divideHalfUp, formatYuan } from '#basics/money.ts';
import { change, perCent, step } from '../explanation.ts';
import { fenField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 抽成比例: of what the passenger paid, the platform keeps at most the share it published itself; no law sets a number. Exactly the
 * ceiling is met, and so is less than half a fen above it. Whatever the worker's class. Source: 交运发〔2021〕122号.
 */
export const takeRate = rule({
  slug: 'take-rate',
  sheetIds: ['pay-rest-safety/PAY-16'],
  measure: 'pay',
  title: { zh: '网约车抽成比例不超过平台自己公布的上限', en: 'Take rate within the ceiling the platform published' },
  departments: ['transport'],
  level: 'POLICY',
  basis: [{ instrument: 'ride-hailing-opinion', article: '完善平台和从业人员利益分配机制' }],
  kind: 'order',
  facts: z.object({
    trade: tradeField,
    status: z.enum(['done', 'cancelled', 'abnormal', 'in-progress']),
    userPaidFen: fenField.nullable(),
    workerGrossFen: fenField.nullable(),
    currency: z.string(),
    publishedTakeRateCeilingBp: z.int().min(0).max(10000).nullable(),
  }),
  reads: ['order', 'publishedRule'],
  parameters: [],
  from: '2021-11-30',
  to: null,
  judge(fact) {
    if (fact.trade !== 'ride' || fact.status !== 'done') return notApplicable;
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    const { userPaidFen: paid, workerGrossFen: got, publishedTakeRateCeilingBp: ceiling } = fact;
    if (paid === null) return cannotTell('field-not-reported', 'userPaidFen');
    if (got === null) return cannotTell('field-not-reported', 'workerGrossFen');
    if (paid <= 0) return got >= paid ? compliant : cannotTell('record-contradicts', 'userPaidFen');
    if (ceiling === null) return cannotTell('field-not-reported', 'takeRateCeilingBp');
    const over = (paid - got) * 10000 - ceiling * paid;
    // Less than half a fen is the rounding of the platform's own sums.
    if (over < 5000) return compliant;
    return { verdict: 'finding', amountFen: divideHalfUp(over, 10000), values: [] };
  },
  explain(fact, _law, finding) {
    const [paid, got, ceiling] = [
      fact.userPaidFen ?? 0,
      fact.workerGrossFen ?? 0,
      fact.publishedTakeRateCeilingBp ?? 0,
    ];
    const over = finding.amountFen ?? 0;
    const rate = divideHalfUp((paid - got) * 10000, paid);
    // The least pay with which the share kept is within the ceiling or less than half a fen above it.
    const enough = paid - Math.floor((ceiling * paid + 4999) / 10000);
    return {
      sentence: {
        zh: `乘客支付${formatYuan(paid)}元，司机所得${formatYuan(got)}元，抽成${perCent(rate)}，高于平台公布的上限${perCent(ceiling)}，多抽${formatYuan(over)}元；线索。`,
        en: `The passenger paid ${formatYuan(paid)} yuan and the driver got ${formatYuan(got)}: a take rate of ${perCent(rate)}, above the published ceiling of ${perCent(ceiling)} by ${formatYuan(over)} yuan.`,
      },
      arithmetic: [
        step('keptFen', 'userPaidFen - workerGrossFen', paid - got, 'fen', '平台抽成', 'Kept by the platform'),
        step('takeRate', 'divideHalfUp(keptFen * 10000, userPaidFen)', rate, 'basis-points', '抽成比例', 'Take rate'),
        step(
          'overFen',
          'divideHalfUp(keptFen * 10000 - publishedTakeRateCeilingBp * userPaidFen, 10000)',
          over,
          'fen',
          '超过上限的金额',
          'Above the ceiling',
        ),
      ],
      flip: change(
        'workerGrossFen',
        got,
        enough,
        `司机所得为${formatYuan(enough)}元则不成立。`,
        `With ${formatYuan(enough)} yuan for the driver there would be no finding.`,
      ),
    };
  },
});

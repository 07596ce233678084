import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField, groundField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 不从报酬中扣取押金、保证金: a deposit deducted from pay: the law for employees, the policy for all others. Source: 劳动合同法 art. 9, 84; 城人社发〔2022〕97号（五）.
 */
export const depositDeducted = rule({
  slug: 'deposit-deducted',
  sheetIds: ['relations/R6-06'],
  measure: 'equal-employment',
  title: { zh: '不从报酬中扣取押金、保证金', en: 'No deposit taken out of pay' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第九条' },
    { instrument: 'labour-contract-law', article: '第八十四条' },
    { instrument: 'county-policy', article: '（五）' },
  ],
  kind: 'deduction',
  facts: z.object({ workerClass: workerClassField, on: dayField, amountFen: fenField, ground: groundField }),
  reads: ['deduction'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.ground !== 'deposit') return notApplicable;
    if (fact.amountFen === 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const employed =
      fact.workerClass === 'employee' || fact.workerClass === 'part-time' || fact.workerClass === 'dispatched';
    return {
      verdict: 'finding',
      amountFen: fact.amountFen,
      values: [],
      ...(employed ? {} : { level: 'POLICY' as const }),
    };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `${formatDay(fact.on)}从报酬中扣取押金${formatYuan(fact.amountFen)}元；线索。`,
        en: `On ${formatDay(fact.on)} a deposit of ${formatYuan(fact.amountFen)} yuan was deducted from pay.`,
      },
      arithmetic: [step('deposit', 'amountFen', fact.amountFen, 'fen', '押金', 'Deposit')],
      flip: change('amountFen', fact.amountFen, 0, '没有扣取则不成立。', 'Without it there would be no finding.'),
    };
  },
});

import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 不向被派遣劳动者收取费用: what agency and user enterprise took from a dispatched worker in the month; what somebody else took is not counted. Source: 劳动合同法 art. 60.
 */
export const dispatchedWorkerFee = rule({
  slug: 'dispatched-worker-fee',
  sheetIds: ['relations/R5-09'],
  measure: 'partner-engagement',
  title: { zh: '不向被派遣劳动者收取费用', en: 'No fee taken from a dispatched worker' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第六十条' }],
  kind: 'dispatch-fee',
  facts: z.object({ feesReported: z.boolean(), feesFen: fenField, feesUnclear: z.int().min(0) }),
  reads: ['workerFee', 'assignment'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (!fact.feesReported) return cannotTell('table-not-reported', 'workerFee');
    if (fact.feesFen > 0) return { verdict: 'finding', amountFen: fact.feesFen, values: [] };
    return fact.feesUnclear > 0 ? cannotTell('field-not-reported', 'feesUnclear') : compliant;
  },
  explain(fact) {
    return {
      sentence: {
        zh: `当月向被派遣劳动者收取费用${formatYuan(fact.feesFen)}元；线索。`,
        en: `${formatYuan(fact.feesFen)} yuan of fees were taken from the dispatched worker in the month.`,
      },
      arithmetic: [step('fees', 'feesFen', fact.feesFen, 'fen', '费用', 'Fees')],
      flip: change('feesFen', fact.feesFen, 0, '没有收取则不成立。', 'Had none been taken there would be no finding.'),
    };
  },
});

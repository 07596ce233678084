import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 派遣单位不由用工单位或者所属单位出资: a stake or partnership of the user enterprise, or of a unit of it, in the agency that dispatches to it. Source: 劳动合同法 art. 67; 劳动合同法实施条例 art. 28.
 */
export const selfDispatch = rule({
  slug: 'self-dispatch',
  sheetIds: ['relations/R5-08'],
  measure: 'partner-engagement',
  title: { zh: '派遣单位不由用工单位或者所属单位出资', en: 'An agency not funded by its user or an affiliate' },
  departments: ['human-resources', 'market-regulation'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第六十七条' },
    { instrument: 'labour-contract-implementation', article: '第二十八条' },
  ],
  kind: 'partner',
  facts: z.object({
    partnerKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    fundedBy: z.enum(['none', 'user', 'affiliate']).nullable(),
  }),
  reads: ['partner'],
  parameters: [],
  from: '2008-09-18',
  to: null,
  judge(fact) {
    if (fact.partnerKind !== 'dispatch') return notApplicable;
    if (fact.fundedBy === null) return cannotTell('field-not-reported', 'fundedBy');
    return fact.fundedBy === 'none'
      ? compliant
      : { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence:
        fact.fundedBy === 'user'
          ? { zh: '派遣单位由用工单位出资或者合伙；线索。', en: 'The user enterprise has a stake in the agency.' }
          : {
              zh: '派遣单位由用工单位的所属单位出资或者合伙；线索。',
              en: 'An affiliate of the user enterprise has a stake in the agency.',
            },
      arithmetic: [step('stakes', '1', 1, 'items', '出资关系', 'Stakes')],
      flip: change(
        'fundedBy',
        fact.fundedBy,
        'none',
        '没有出资则不成立。',
        'Without a stake there would be no finding.',
      ),
    };
  },
});

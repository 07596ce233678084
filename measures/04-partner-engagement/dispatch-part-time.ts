import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 不以非全日制招用被派遣劳动者: an agency does not hire by part-time contract. Source: 劳动合同法实施条例 art. 30.
 */
export const dispatchPartTime = rule({
  slug: 'dispatch-part-time',
  sheetIds: ['relations/R5-06'],
  measure: 'partner-engagement',
  title: { zh: '不以非全日制招用被派遣劳动者', en: 'Nobody dispatched part-time' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-implementation', article: '第三十条' }],
  kind: 'assignment',
  facts: z.object({
    linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    agencyContractForm: z.enum(['fixed', 'open-ended', 'part-time']).nullable(),
  }),
  reads: ['assignment'],
  parameters: [],
  from: '2008-09-18',
  to: null,
  judge(fact) {
    if (fact.linkKind !== 'dispatch') return notApplicable;
    if (fact.agencyContractForm === null) return cannotTell('field-not-reported', 'agencyContractForm');
    return fact.agencyContractForm === 'part-time'
      ? { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] }
      : compliant;
  },
  explain(fact) {
    return {
      sentence: {
        zh: '派遣单位以非全日制合同招用被派遣劳动者；线索。',
        en: 'The agency hired a dispatched worker by part-time contract.',
      },
      arithmetic: [step('contracts', '1', 1, 'items', '合同', 'Contracts')],
      flip: change(
        'agencyContractForm',
        fact.agencyContractForm,
        'fixed',
        '若为全日制合同，则不成立。',
        'Were it full-time there would be no finding.',
      ),
    };
  },
});

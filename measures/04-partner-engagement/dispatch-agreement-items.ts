import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 劳务派遣协议载明十三项: how many of the thirteen items the agreement between user enterprise and agency leaves out. The law’s own list is shorter; the ministry’s rule is used. Source: 劳务派遣暂行规定 art. 7; 劳动合同法 art. 59.
 */
export const dispatchAgreementItems = rule({
  slug: 'dispatch-agreement-items',
  sheetIds: ['relations/R5-07'],
  measure: 'partner-engagement',
  title: { zh: '劳务派遣协议载明十三项', en: 'A dispatch agreement states thirteen items' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-dispatch-rules', article: '第七条' },
    { instrument: 'labour-contract-law', article: '第五十九条' },
  ],
  kind: 'partner',
  facts: z.object({
    partnerKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    agreementItemsMissing: z.int().min(0).nullable(),
  }),
  reads: ['partner'],
  parameters: [],
  from: '2014-03-01',
  to: null,
  judge(fact) {
    if (fact.partnerKind !== 'dispatch') return notApplicable;
    if (fact.agreementItemsMissing === null) return cannotTell('field-not-reported', 'agreementItemsMissing');
    return fact.agreementItemsMissing === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.agreementItemsMissing, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const missing = fact.agreementItemsMissing ?? 0;
    return {
      sentence: {
        zh: `劳务派遣协议未见应当载明的事项${missing}项；线索。`,
        en: `${counted(missing, 'item')} of the dispatch agreement not seen.`,
      },
      arithmetic: [step('itemsMissing', 'agreementItemsMissing', missing, 'items', '未见的事项', 'Items not seen')],
      flip: change('agreementItemsMissing', missing, 0, '齐全则不成立。', 'Complete there would be no finding.'),
    };
  },
});

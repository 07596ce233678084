import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 劳动合同有女职工特殊保护条款: contracts hold clauses on the special protection of women. Source: 妇女权益保障法 art. 44.
 */
export const womenClause = rule({
  slug: 'women-clause',
  sheetIds: ['relations/R3-17'],
  measure: 'employment-relationship',
  title: { zh: '劳动合同有女职工特殊保护条款', en: 'Labour contract protects women employees' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'women-protection-law', article: '第四十四条' }],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), womenClause: z.boolean().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2023-01-01',
  to: null,
  judge(fact) {
    if (!(fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract'))
      return notApplicable;
    if (fact.womenClause === null) return cannotTell('field-not-reported', 'womenClause');
    return fact.womenClause ? compliant : { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain() {
    return {
      sentence: {
        zh: '劳动合同未见女职工特殊保护条款；线索。',
        en: 'Clauses on the protection of women were not seen in the contract.',
      },
      arithmetic: [step('clausesNotSeen', '1', 1, 'items', '未见的条款', 'Clauses not seen')],
      flip: change('womenClause', false, true, '写明则不成立。', 'With it there would be no finding.'),
    };
  },
});

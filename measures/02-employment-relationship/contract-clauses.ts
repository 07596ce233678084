import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 劳动合同必备条款齐全: the nine items of art. 17, as the reading of the text counted them. Source: 劳动合同法 art. 17, 81.
 */
export const contractClauses = rule({
  slug: 'contract-clauses',
  sheetIds: ['relations/R3-01'],
  measure: 'employment-relationship',
  title: { zh: '劳动合同必备条款齐全', en: 'Required clauses of a labour contract all there' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十七条' },
    { instrument: 'labour-contract-law', article: '第八十一条' },
  ],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), clausesMissing: z.int().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (!(fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract'))
      return notApplicable;
    if (fact.clausesMissing === null) return cannotTell('field-not-reported', 'clausesMissing');
    return fact.clausesMissing === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.clausesMissing, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.clausesMissing ?? 0;
    return {
      sentence: {
        zh: `劳动合同缺少必备条款${found}项；线索。`,
        en: `Required clauses of the labour contract not seen: ${found}.`,
      },
      arithmetic: [step('itemsCounted', 'clausesMissing', found, 'items', '项数', 'Items')],
      flip: change('clausesMissing', found, 0, '没有则不成立。', 'Without them there would be no finding.'),
    };
  },
});

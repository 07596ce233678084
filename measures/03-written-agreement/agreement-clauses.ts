import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 书面协议条款齐全: the fifteen headings for quasi-employees, most still to be confirmed against the ministry’s texts. Source: 城人社发〔2022〕97号（三）;
 * 人社厅发〔2023〕6号.
 */
export const agreementClauses = rule({
  slug: 'agreement-clauses',
  sheetIds: ['relations/R4-02'],
  measure: 'written-agreement',
  title: { zh: '书面协议条款齐全', en: 'Clauses of a written agreement all there' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（三）' },
    { instrument: 'written-agreement-guideline', article: '第四条' },
  ],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), clausesMissing: z.int().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2023-02-21',
  to: null,
  judge(fact) {
    if (!(fact.agreementForm === 'two-party-agreement' || fact.agreementForm === 'three-party-agreement'))
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
        zh: `书面协议缺少的条款${found}项；线索。`,
        en: `Clauses of the written agreement not seen: ${found}.`,
      },
      arithmetic: [step('itemsCounted', 'clausesMissing', found, 'items', '项数', 'Items')],
      flip: change('clausesMissing', found, 0, '没有则不成立。', 'Without them there would be no finding.'),
    };
  },
});

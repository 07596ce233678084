import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 合同和协议没有可能无效的约定: terms that free the employer of its duties or take the worker’s rights; likely void, for a tribunal to decide. Source: 劳动合同法 art. 26.
 */
export const contractVoidTerms = rule({
  slug: 'contract-void-terms',
  sheetIds: ['relations/R3-13'],
  measure: 'employment-relationship',
  title: { zh: '合同和协议没有可能无效的约定', en: 'No terms likely void in contracts and agreements' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第二十六条' },
    { instrument: 'labour-contract-law', article: '第二十五条' },
  ],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), likelyVoid: z.int().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (!(fact.agreementForm !== 'civil-contract')) return notApplicable;
    if (fact.likelyVoid === null) return cannotTell('field-not-reported', 'likelyVoid');
    return fact.likelyVoid === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.likelyVoid, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.likelyVoid ?? 0;
    return {
      sentence: { zh: `可能无效的约定${found}项；线索。`, en: `Terms likely void: ${found}.` },
      arithmetic: [step('itemsCounted', 'likelyVoid', found, 'items', '项数', 'Items')],
      flip: change('likelyVoid', found, 0, '没有则不成立。', 'Without them there would be no finding.'),
    };
  },
});

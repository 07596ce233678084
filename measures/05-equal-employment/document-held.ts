import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 不扣押劳动者证件原件: an original kept by the enterprise; copies may be. Source: 劳动合同法 art. 9, 84.
 */
export const documentHeld = rule({
  slug: 'document-held',
  sheetIds: ['relations/R6-07'],
  measure: 'equal-employment',
  title: { zh: '不扣押劳动者证件原件', en: 'No originals of documents kept' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第九条' },
    { instrument: 'labour-contract-law', article: '第八十四条' },
  ],
  kind: 'document-held',
  facts: z.object({ original: z.boolean().nullable() }),
  reads: ['documentHeld'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.original === null) return cannotTell('field-not-reported', 'original');
    return fact.original ? { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] } : compliant;
  },
  explain() {
    return {
      sentence: { zh: '证件原件由企业保管；线索。', en: 'An original document is in the enterprise’s hands.' },
      arithmetic: [step('originals', '1', 1, 'items', '原件', 'Originals')],
      flip: change('original', true, false, '若为复印件，则不成立。', 'Were it a copy there would be no finding.'),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不收取押金和费用: words that ask a deposit, guarantee or fee of the worker. The law binds employers, the policy extends it to all hiring. Source:
 * 劳动合同法 art. 9; 城人社发〔2022〕97号（五）.
 */
export const vacancyFee = rule({
  slug: 'vacancy-fee',
  sheetIds: ['relations/R6-06', 'services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不收取押金和费用', en: 'No deposits or fees in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第九条' },
    { instrument: 'county-policy', article: '（五）' },
  ],
  kind: 'vacancy',
  facts: z.object({ feeFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.feeFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.feeFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.feeFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.feeFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有押金或费用${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: a deposit or fee.`,
      },
      arithmetic: [step('wordsFound', 'feeFound', found, 'items', '找到的词句', 'Words found')],
      flip: change('feeFound', found, 0, '没有这样的词句则不成立。', 'Without such words there would be no finding.'),
    };
  },
});

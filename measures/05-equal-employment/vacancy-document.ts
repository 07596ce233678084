import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不要求扣押证件: words that ask originals to be handed over; copies and checks are lawful. Source: 劳动合同法 art. 9.
 */
export const vacancyDocument = rule({
  slug: 'vacancy-document',
  sheetIds: ['relations/R6-07'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不要求扣押证件', en: 'No keeping of documents in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第九条' }],
  kind: 'vacancy',
  facts: z.object({ documentFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.documentFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.documentFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.documentFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.documentFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有扣押证件的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: documents to be kept.`,
      },
      arithmetic: [step('wordsFound', 'documentFound', found, 'items', '找到的词句', 'Words found')],
      flip: change(
        'documentFound',
        found,
        0,
        '没有这样的词句则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});

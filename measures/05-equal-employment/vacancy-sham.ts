import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不以个体户、放弃权利为条件: for review: registration as a sole trader, own risk, waiver of insurance. Source: 劳动合同法 art. 26.
 */
export const vacancySham = rule({
  slug: 'vacancy-sham',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不以个体户、放弃权利为条件', en: 'No sole-trader or waiver terms in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第二十六条' }],
  kind: 'vacancy',
  facts: z.object({ shamFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.shamFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.shamFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.shamFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.shamFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有名实不符或放弃权利的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: terms that hide the relation or waive rights.`,
      },
      arithmetic: [step('wordsFound', 'shamFound', found, 'items', '找到的词句', 'Words found')],
      flip: change('shamFound', found, 0, '没有这样的词句则不成立。', 'Without such words there would be no finding.'),
    };
  },
});

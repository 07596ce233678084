import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不招用未满十六周岁: words that call people under sixteen. Source: 劳动法 art. 15.
 */
export const vacancyMinor = rule({
  slug: 'vacancy-minor',
  sheetIds: ['relations/R6-11', 'services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不招用未满十六周岁', en: 'No hiring under sixteen in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'labour-law', article: '第十五条' }],
  kind: 'vacancy',
  facts: z.object({ minorFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '1995-01-01',
  to: null,
  judge(fact) {
    if (fact.minorFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.minorFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.minorFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.minorFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有招用未满十六周岁的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: hiring under sixteen.`,
      },
      arithmetic: [step('wordsFound', 'minorFound', found, 'items', '找到的词句', 'Words found')],
      flip: change('minorFound', found, 0, '没有这样的词句则不成立。', 'Without such words there would be no finding.'),
    };
  },
});

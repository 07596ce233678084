import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不限定户籍和地域: for review: restrictions in breach of state rules limit the flow of labour. Source: 人力资源市场暂行条例 art. 11.
 */
export const vacancyHukou = rule({
  slug: 'vacancy-hukou',
  sheetIds: ['relations/R6-05', 'services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不限定户籍和地域', en: 'No limits of household registration or region in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'human-resources-market-regulation', article: '第十一条' }],
  kind: 'vacancy',
  facts: z.object({ hukouFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2018-10-01',
  to: null,
  judge(fact) {
    if (fact.hukouFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.hukouFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.hukouFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.hukouFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有限定户籍或地域的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: limits of registration or region.`,
      },
      arithmetic: [step('wordsFound', 'hukouFound', found, 'items', '找到的词句', 'Words found')],
      flip: change('hukouFound', found, 0, '没有这样的词句则不成立。', 'Without such words there would be no finding.'),
    };
  },
});

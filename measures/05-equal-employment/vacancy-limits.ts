import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不限定性别、民族和宗教: the text limits sex, ethnicity or religion, outside the lawful exceptions; the reader shows each place. Source: 人力资源市场暂行条例 art. 24;
 * 妇女权益保障法 art. 43; 就业促进法 art. 3.
 */
export const vacancyLimits = rule({
  slug: 'vacancy-limits',
  sheetIds: ['relations/R6-01', 'services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不限定性别、民族和宗教', en: 'No limits of sex, ethnicity or religion in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'human-resources-market-regulation', article: '第二十四条' },
    { instrument: 'women-protection-law', article: '第四十三条' },
    { instrument: 'employment-promotion-law', article: '第三条' },
  ],
  kind: 'vacancy',
  facts: z.object({ limitsFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2018-10-01',
  to: null,
  judge(fact) {
    if (fact.limitsFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.limitsFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.limitsFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.limitsFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有限定性别、民族或宗教的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: limits of sex, ethnicity or religion.`,
      },
      arithmetic: [step('wordsFound', 'limitsFound', found, 'items', '找到的词句', 'Words found')],
      flip: change(
        'limitsFound',
        found,
        0,
        '没有这样的词句则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});

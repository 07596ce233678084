import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不排斥残疾人和病原携带者: words that exclude the disabled or ask carriers out, outside food work’s health certificate. Source: 就业促进法 art. 29, 30.
 */
export const vacancyHealth = rule({
  slug: 'vacancy-health',
  sheetIds: ['relations/R6-04'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不排斥残疾人和病原携带者', en: 'No exclusion of the disabled or of carriers in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'employment-promotion-law', article: '第二十九条' },
    { instrument: 'employment-promotion-law', article: '第三十条' },
  ],
  kind: 'vacancy',
  facts: z.object({ healthFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.healthFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.healthFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.healthFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.healthFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有排斥残疾人或查验病原携带的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: exclusions for disability or carriers.`,
      },
      arithmetic: [step('wordsFound', 'healthFound', found, 'items', '找到的词句', 'Words found')],
      flip: change(
        'healthFound',
        found,
        0,
        '没有这样的词句则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});

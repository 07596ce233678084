import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不限制多平台就业: words that bar work on other platforms; for those without a labour contract they are not binding. Source: 城人社发〔2022〕97号（五）.
 */
export const vacancyExclusivity = rule({
  slug: 'vacancy-exclusivity',
  sheetIds: ['relations/R6-08'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不限制多平台就业', en: 'No bar on other platforms in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（五）' }],
  kind: 'vacancy',
  facts: z.object({ exclusivityFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.exclusivityFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.exclusivityFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.exclusivityFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.exclusivityFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有限制多平台的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: a bar on other platforms.`,
      },
      arithmetic: [step('wordsFound', 'exclusivityFound', found, 'items', '找到的词句', 'Words found')],
      flip: change(
        'exclusivityFound',
        found,
        0,
        '没有这样的词句则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});

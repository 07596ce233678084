import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不询问、限制婚育: words that ask about or limit marriage or pregnancy. Source: 妇女权益保障法 art. 43.
 */
export const vacancyMarriage = rule({
  slug: 'vacancy-marriage',
  sheetIds: ['relations/R6-02'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不询问、限制婚育', en: 'No questions or limits on marriage and children in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'women-protection-law', article: '第四十三条' }],
  kind: 'vacancy',
  facts: z.object({ marriageFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2023-01-01',
  to: null,
  judge(fact) {
    if (fact.marriageFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.marriageFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.marriageFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.marriageFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有询问或限制婚育的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: questions or limits on marriage and children.`,
      },
      arithmetic: [step('wordsFound', 'marriageFound', found, 'items', '找到的词句', 'Words found')],
      flip: change(
        'marriageFound',
        found,
        0,
        '没有这样的词句则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});

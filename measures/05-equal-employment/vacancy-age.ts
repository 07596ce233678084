import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不设年龄上限: an upper age outside the sector rules; no national text names age, so this is for review. Source: 城人社发〔2022〕97号（五）.
 */
export const vacancyAge = rule({
  slug: 'vacancy-age',
  sheetIds: ['relations/R6-03'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不设年龄上限', en: 'No upper age in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（五）' }],
  kind: 'vacancy',
  facts: z.object({ ageFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.ageFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.ageFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.ageFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.ageFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有年龄上限${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: an upper age.`,
      },
      arithmetic: [step('wordsFound', 'ageFound', found, 'items', '找到的词句', 'Words found')],
      flip: change('ageFound', found, 0, '没有这样的词句则不成立。', 'Without such words there would be no finding.'),
    };
  },
});

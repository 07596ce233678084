import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不诱导培训贷款: for review: hiring turned into paid training or loans. Source: 人力资源市场暂行条例 art. 24; the 2026 notice on online hiring, to be confirmed.
 */
export const vacancyLure = rule({
  slug: 'vacancy-lure',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不诱导培训贷款', en: 'No lure into training loans in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'human-resources-market-regulation', article: '第二十四条' }],
  kind: 'vacancy',
  facts: z.object({ lureFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2018-10-01',
  to: null,
  judge(fact) {
    if (fact.lureFound === null) return cannotTell('field-not-reported', 'conditions');
    return fact.lureFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.lureFound, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.lureFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有诱导培训贷款的词句${found}处；线索。`,
        en: `The vacancy's text has ${found} such words: lures into training loans.`,
      },
      arithmetic: [step('wordsFound', 'lureFound', found, 'items', '找到的词句', 'Words found')],
      flip: change('lureFound', found, 0, '没有这样的词句则不成立。', 'Without such words there would be no finding.'),
    };
  },
});

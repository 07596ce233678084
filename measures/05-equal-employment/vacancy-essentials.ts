import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息必备内容齐全: employer, headcount, conditions, content, place, basic pay, and how long it holds (the last from the 2026 notice on online hiring, to be
 * confirmed). Source: 人力资源市场暂行条例 art. 24.
 */
export const vacancyEssentials = rule({
  slug: 'vacancy-essentials',
  sheetIds: ['relations/R6-10', 'services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息必备内容齐全', en: 'Essentials of a vacancy all there' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'human-resources-market-regulation', article: '第二十四条' }],
  kind: 'vacancy',
  facts: z.object({ essentialsMissing: z.int(), feeFound: z.int().nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2018-10-01',
  to: null,
  judge(fact) {
    if (fact.feeFound === null) return cannotTell('field-not-reported', 'conditions');
    const missing = fact.essentialsMissing;
    return missing === 0 ? compliant : { verdict: 'finding', quantity: { value: missing, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const missing = fact.essentialsMissing;
    return {
      sentence: {
        zh: `招聘信息未见${missing}项必备内容；线索。`,
        en: `${counted(missing, 'essential')} of the vacancy not seen.`,
      },
      arithmetic: [step('essentials', 'essentialsMissing', missing, 'items', '未见的必备内容', 'Essentials not seen')],
      flip: change('essentialsMissing', missing, 0, '齐全则不成立。', 'With all of them there would be no finding.'),
    };
  },
});

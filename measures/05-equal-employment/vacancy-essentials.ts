import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/** What a vacancy must say, by the column that says it. */
const essentials: ReadonlyMap<string, readonly [zh: string, en: string]> = new Map([
  ['employerProfile', ['用人单位基本情况', 'the employer']],
  ['headcount', ['招聘人数', 'the headcount']],
  ['conditions', ['招聘条件', 'the conditions']],
  ['workContent', ['工作内容', 'the work']],
  ['workPlace', ['工作地点', 'the place']],
  ['payText', ['基本劳动报酬', 'the basic pay']],
  ['validTo', ['有效期', 'how long it holds']],
]);

/**
 * 招聘信息必备内容: employer, headcount, conditions, content, place, basic pay, and how long it holds (the last from the 2026 notice on online hiring, to
 * be confirmed). A row that says none of them is no vacancy anybody saw and cannot be judged. Source: 人力资源市场暂行条例 art. 24.
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
  facts: z.object({ essentialsMissing: z.int().min(0), essentialsNotSeen: z.array(z.string()).readonly() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2018-10-01',
  to: null,
  judge({ essentialsMissing }) {
    if (essentialsMissing === essentials.size) return cannotTell('field-not-reported', 'conditions');
    return essentialsMissing === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: essentialsMissing, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const missing = fact.essentialsMissing;
    const names = fact.essentialsNotSeen.map((column) => essentials.get(column) ?? [column, column]);
    return {
      sentence: {
        zh: `招聘信息未见${missing}项必备内容：${names.map(([zh]) => zh).join('、')}；线索。`,
        en: `${counted(missing, 'essential')} of the vacancy not seen: ${names.map(([, en]) => en).join(', ')}.`,
      },
      arithmetic: [step('essentials', 'essentialsMissing', missing, 'items', '未见的必备内容', 'Essentials not seen')],
      flip: change('essentialsMissing', missing, 0, '齐全则不成立。', 'With all of them there would be no finding.'),
    };
  },
});

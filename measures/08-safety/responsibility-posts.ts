import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 建立全员安全生产责任制: an enterprise that engages anybody has posts with safety duties on file at all; what each must hold is `responsibility-system`. Art. 4 names the platform economy.
 * Source: 安全生产法 art. 4, 22.
 */
export const responsibilityPosts = rule({
  slug: 'responsibility-posts',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: { zh: '建立全员安全生产责任制', en: 'A responsibility system for all staff is on file' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'work-safety-law', article: '第四条' },
    { instrument: 'work-safety-law', article: '第二十二条' },
  ],
  kind: 'safety-month',
  facts: z.object({ workersEngaged: z.int(), postsReported: z.boolean(), safetyPosts: z.int() }),
  reads: ['safetyPost'],
  parameters: [],
  from: '2021-09-01',
  to: null,
  judge(fact) {
    if (fact.workersEngaged === 0) return notApplicable;
    if (fact.safetyPosts > 0) return compliant;
    if (!fact.postsReported) return cannotTell('table-not-reported', 'safetyPost');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `用工${fact.workersEngaged}人，未见任何岗位的安全责任清单；线索。`,
        en: `With ${counted(fact.workersEngaged, 'worker')}, a duty list of no post was seen.`,
      },
      arithmetic: [step('systemsNotSeen', '1', 1, 'items', '未见的责任制', 'Systems not seen')],
      flip: change(
        'safetyPosts',
        fact.safetyPosts,
        1,
        '有岗位清单则不成立。',
        'With a post on file there would be none.',
      ),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 面试、体检不询问婚育、不查妊娠和携带: marital state, plans for children, a pregnancy test or a test for carriers asked of an applicant. Source: 妇女权益保障法 art. 43;
 * 就业促进法 art. 30.
 */
export const hiringQuestions = rule({
  slug: 'hiring-questions',
  sheetIds: ['relations/R6-02', 'relations/R6-04'],
  measure: 'equal-employment',
  title: { zh: '面试、体检不询问婚育、不查妊娠和携带', en: 'No questions or tests on marriage, pregnancy or carriers' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'women-protection-law', article: '第四十三条' },
    { instrument: 'employment-promotion-law', article: '第三十条' },
  ],
  kind: 'hiring-item',
  facts: z.object({
    hiringItem: z.enum(['marital', 'pregnancy', 'pregnancy-test', 'carrier-test', 'other-item']).nullable(),
  }),
  reads: ['hiringItem'],
  parameters: [],
  from: '2023-01-01',
  to: null,
  judge(fact) {
    if (fact.hiringItem === null) return cannotTell('field-not-reported', 'hiringItem');
    return fact.hiringItem === 'other-item'
      ? compliant
      : { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '录用前询问或检测了不得询问、检测的事项；线索。',
        en: 'Before hiring something was asked or tested that may not be.',
      },
      arithmetic: [step('itemsAsked', '1', 1, 'items', '事项', 'Items')],
      flip: change(
        'hiringItem',
        fact.hiringItem,
        'other-item',
        '没有询问则不成立。',
        'Had it not been asked there would be no finding.',
      ),
    };
  },
});

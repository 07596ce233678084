import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 主要负责人履行七项安全职责: each of the duties of art. 21 was carried out by the main person in charge, with evidence, in the year up to the month’s end. The seventh, reporting accidents, is asked
 * where an accident is on file. The year is our reading: the law names no cycle. Source: 安全生产法 art. 5, 21.
 */
export const mainPersonDuties = rule({
  slug: 'main-person-duties',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: { zh: '主要负责人履行七项安全职责', en: 'Seven safety duties of the main person in charge carried out' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'work-safety-law', article: '第五条' },
    { instrument: 'work-safety-law', article: '第二十一条' },
  ],
  kind: 'safety-month',
  facts: z.object({
    last: dayField,
    workersEngaged: z.int(),
    dutiesDue: z.int(),
    dutiesReported: z.boolean(),
    mainDutiesDone: z.int(),
  }),
  reads: ['safetyDuty', 'accident'],
  parameters: [],
  from: '2021-09-01',
  to: null,
  judge(fact) {
    if (fact.workersEngaged === 0) return notApplicable;
    const missing = fact.dutiesDue - fact.mainDutiesDone;
    if (missing <= 0) return compliant;
    if (!fact.dutiesReported) return cannotTell('table-not-reported', 'safetyDuty');
    return { verdict: 'finding', quantity: { value: missing, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const missing = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `近一年应有证据的${fact.dutiesDue}项安全职责中有${missing}项未见主要负责人履行的证据；线索。`,
        en: `Of ${fact.dutiesDue} safety duties due, evidence of ${missing} by the main person in charge was not seen in the last year.`,
      },
      arithmetic: [
        step('dutiesNotSeen', 'dutiesDue - mainDutiesDone', missing, 'items', '未见的职责', 'Duties not seen'),
      ],
      flip: change(
        'mainDutiesDone',
        fact.mainDutiesDone,
        fact.dutiesDue,
        '各项都有证据则不成立。',
        'With evidence of all of them there would be no finding.',
      ),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 实际控制人履行七项安全职责: each of the duties of art. 21 was carried out by the actual controller, with evidence, in the year up to the month’s end; the seventh where an accident is on file. The law names
 * the main person; the policy adds the actual controller. Source: 城人社发〔2022〕97号（八）.
 */
export const controllerDuties = rule({
  slug: 'controller-duties',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: { zh: '实际控制人履行七项安全职责', en: 'Seven safety duties of the actual controller carried out' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（八）' },
    { instrument: 'work-safety-law', article: '第二十一条' },
  ],
  kind: 'safety-month',
  facts: z.object({
    last: dayField,
    workersEngaged: z.int(),
    dutiesDue: z.int(),
    dutiesReported: z.boolean(),
    controllerDutiesDone: z.int(),
  }),
  reads: ['safetyDuty', 'accident'],
  parameters: [],
  from: '2021-09-01',
  to: null,
  judge(fact) {
    if (fact.workersEngaged === 0) return notApplicable;
    const missing = fact.dutiesDue - fact.controllerDutiesDone;
    if (missing <= 0) return compliant;
    if (!fact.dutiesReported) return cannotTell('table-not-reported', 'safetyDuty');
    return { verdict: 'finding', quantity: { value: missing, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const missing = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `近一年应有证据的${fact.dutiesDue}项安全职责中有${missing}项未见实际控制人履行的证据；线索。`,
        en: `Of ${fact.dutiesDue} safety duties due, evidence of ${missing} by the actual controller was not seen in the last year.`,
      },
      arithmetic: [
        step('dutiesNotSeen', 'dutiesDue - controllerDutiesDone', missing, 'items', '未见的职责', 'Duties not seen'),
      ],
      flip: change(
        'controllerDutiesDone',
        fact.controllerDutiesDone,
        fact.dutiesDue,
        '各项都有证据则不成立。',
        'With evidence of all of them there would be no finding.',
      ),
    };
  },
});

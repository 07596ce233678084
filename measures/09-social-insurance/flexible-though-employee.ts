import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 职工不只以灵活就业身份参保: somebody reported or adjudicated as an employee pays the pension alone, as a flexible worker, and the employer does not. What the
 * class is, is settled elsewhere. Source: 社会保险法 art. 10, 58.
 */
export const flexibleThoughEmployee = rule({
  slug: 'flexible-though-employee',
  sheetIds: ['insurance-injury/SI-05'],
  measure: 'social-insurance',
  title: { zh: '职工不只以灵活就业身份参保', en: 'Employee not left to enrol as a flexible worker' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'social-insurance-law', article: '第十条' },
    { instrument: 'social-insurance-law', article: '第五十八条' },
  ],
  kind: 'enrolment-month',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    enrolmentReported: z.boolean(),
    employerPensionFrom: dayField.nullable(),
    flexiblePensionFrom: dayField.nullable(),
  }),
  reads: ['worker', 'socialEnrolment'],
  parameters: [],
  from: '2011-07-01',
  to: null,
  judge(fact) {
    if (fact.workerClass !== 'employee' && fact.workerClass !== 'unclear') return notApplicable;
    if (!fact.enrolmentReported) return cannotTell('table-not-reported', 'socialEnrolment');
    const byEmployer = fact.employerPensionFrom !== null && fact.employerPensionFrom <= fact.last;
    if (fact.flexiblePensionFrom === null || byEmployer) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `自${formatDay(fact.flexiblePensionFrom ?? fact.last)}起以灵活就业身份自己缴养老，未见单位参保；线索。`,
        en: `Pays the pension alone as a flexible worker from ${formatDay(fact.flexiblePensionFrom ?? fact.last)}; registration by the employer was not seen.`,
      },
      arithmetic: [step('schemesNotSeen', '1', 1, 'items', '未见单位参加的险种', 'Schemes not seen')],
      flip: change(
        'employerPensionFrom',
        null,
        fact.last,
        '单位参保则不成立。',
        'Registered by the employer there would be no finding.',
      ),
    };
  },
});

import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 职工自用工之日起三十日内由单位参加职工养老: the employer registers an employee for employee pension within thirty days of the first day of work; judged at the end of the month while the
 * engagement lasts. A part-time worker may enrol as a flexible worker instead. Source: 社会保险法 art. 10, 58, 84.
 */
export const employeePension = rule({
  slug: 'employee-pension',
  sheetIds: ['insurance-injury/SI-01'],
  measure: 'social-insurance',
  title: {
    zh: '职工自用工之日起三十日内由单位参加职工养老',
    en: 'Employee registered for employee pension within 30 days',
  },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'social-insurance-law', article: '第五十八条' },
    { instrument: 'social-insurance-law', article: '第八十四条' },
  ],
  kind: 'enrolment-month',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    last: dayField,
    enrolmentReported: z.boolean(),
    employerPensionFrom: dayField.nullable(),
  }),
  reads: ['worker', 'socialEnrolment'],
  parameters: ['social-registration-days'],
  from: '2011-07-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    if (workerClass !== 'employee' && workerClass !== 'unclear') return notApplicable;
    const limit = law.inForce('social-registration-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.last - (fact.startedOn + limit.value);
    if (over <= 0) return notApplicable;
    if (fact.employerPensionFrom !== null && fact.employerPensionFrom <= fact.last) return compliant;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.enrolmentReported) return cannotTell('table-not-reported', 'socialEnrolment');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const limit = valueIn(finding, 'social-registration-days');
    return {
      sentence: {
        zh: `自${formatDay(fact.startedOn)}起用工，${limit}日内应由单位参加职工养老，到${formatDay(fact.last)}已过${over}天未见参保；线索。`,
        en: `Engaged from ${formatDay(fact.startedOn)}, employee pension through the employer was due within ${limit} days and not seen ${counted(over, 'day')} after.`,
      },
      arithmetic: [
        step(
          'daysOver',
          `last - (startedOn + ${formulaName('social-registration-days')})`,
          over,
          'days',
          '超过的天数',
          'Days over',
        ),
      ],
      flip: change(
        'employerPensionFrom',
        fact.employerPensionFrom,
        fact.last,
        '月底前由单位参保则不成立。',
        'Registered by the end of the month there would be no finding.',
      ),
    };
  },
});

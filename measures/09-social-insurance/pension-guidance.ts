import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 引导未参加养老保险的劳动者参保: a quasi-employee without pension of any kind has been guided to it by the platform. The policy gives no time; sixty days are our
 * setting. Source: 城人社发〔2022〕97号（九）.
 */
export const pensionGuidance = rule({
  slug: 'pension-guidance',
  sheetIds: ['insurance-injury/SI-06'],
  measure: 'social-insurance',
  title: { zh: '引导未参加养老保险的劳动者参保', en: 'Guidance to pension for those without it' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（九）' }],
  kind: 'enrolment-month',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    last: dayField,
    enrolmentReported: z.boolean(),
    guidanceReported: z.boolean(),
    anyPensionFrom: dayField.nullable(),
    guidedOn: dayField.nullable(),
  }),
  reads: ['worker', 'socialEnrolment', 'insuranceGuidance'],
  parameters: ['insurance-guidance-days'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass !== 'quasi-employee' && fact.workerClass !== 'unclear') return notApplicable;
    if (fact.anyPensionFrom !== null) return compliant;
    const limit = law.inForce('insurance-guidance-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.last - (fact.startedOn + limit.value);
    if (over <= 0 || (fact.guidedOn !== null && fact.guidedOn <= fact.last)) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.enrolmentReported) return cannotTell('table-not-reported', 'socialEnrolment');
    if (!fact.guidanceReported) return cannotTell('table-not-reported', 'insuranceGuidance');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `到${formatDay(fact.last)}未见任何身份的养老保险，也未见平台引导参保的记录，超过设定期限${over}天；线索。`,
        en: `By ${formatDay(fact.last)} neither pension of any kind nor guidance by the platform was seen, ${counted(over, 'day')} over our limit.`,
      },
      arithmetic: [
        step(
          'daysOver',
          `last - (startedOn + ${formulaName('insurance-guidance-days')})`,
          over,
          'days',
          '超过的天数',
          'Days over',
        ),
      ],
      flip: change(
        'guidedOn',
        fact.guidedOn,
        fact.last,
        '有引导记录则不成立。',
        'With a record of guidance there would be no finding.',
      ),
    };
  },
});

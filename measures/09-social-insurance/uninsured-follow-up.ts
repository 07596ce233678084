import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 未参加任何养老或医保的，经同意由乡镇（街道）跟进: a flexible worker in neither an employee nor a resident scheme is somebody the township helps, where the worker consents. Not a
 * fault of anybody: a task. Source: 城人社发〔2022〕97号（九）.
 */
export const uninsuredFollowUp = rule({
  slug: 'uninsured-follow-up',
  sheetIds: ['insurance-injury/SI-08'],
  measure: 'social-insurance',
  title: {
    zh: '未参加任何养老或医保的，经同意由乡镇（街道）跟进',
    en: 'Township follow-up for the uninsured who consent',
  },
  departments: ['townships', 'human-resources', 'medical-insurance'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（九）' }],
  kind: 'enrolment-month',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    enrolmentReported: z.boolean(),
    anyPensionFrom: dayField.nullable(),
    anyMedicalFrom: dayField.nullable(),
    followUpConsent: z.boolean().nullable(),
  }),
  reads: ['worker', 'socialEnrolment', 'insuranceGuidance'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass === 'employee' || fact.workerClass === 'dispatched') return notApplicable;
    if (fact.followUpConsent === false) return notApplicable;
    const items = Number(fact.anyPensionFrom === null) + Number(fact.anyMedicalFrom === null);
    if (items === 0) return compliant;
    if (!fact.enrolmentReported) return cannotTell('table-not-reported', 'socialEnrolment');
    if (fact.followUpConsent === null) return cannotTell('field-not-reported', 'followUpConsent');
    return { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const [pension, medical] = [Number(fact.anyPensionFrom === null), Number(fact.anyMedicalFrom === null)];
    const what = [...(pension ? ['养老'] : []), ...(medical ? ['医保'] : [])].join('、');
    const english = [...(pension ? ['pension'] : []), ...(medical ? ['medical insurance'] : [])].join(' and ');
    return {
      sentence: {
        zh: `到${formatDay(fact.last)}未见任何身份的${what}；本人同意，由乡镇（街道）跟进；线索。`,
        en: `By ${formatDay(fact.last)} no ${english} of any kind was seen; with consent the township follows up.`,
      },
      arithmetic: [
        step(
          'schemesNotSeen',
          `${pension} + ${medical}`,
          finding.quantity?.value ?? 0,
          'items',
          '未见的保险',
          'Schemes not seen',
        ),
      ],
      flip: change(
        'followUpConsent',
        fact.followUpConsent,
        false,
        '本人不同意跟进则不跟进。',
        'Without consent there is no follow-up.',
      ),
    };
  },
});

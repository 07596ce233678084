import { z } from 'zod';
import { change, counted, step, valueIn } from '../explanation.ts';
import { dayField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 设安全管理机构或者安全管理人员: transport units whatever their size, and others with more than a hundred staff, have a safety body or full-time staff; smaller
 * ones full-time or part-time. Ride, courier and freight are read as transport. Source: 安全生产法 art. 24.
 */
export const safetyStaff = rule({
  slug: 'safety-staff',
  sheetIds: ['pay-rest-safety/OSH-02'],
  measure: 'safety',
  title: { zh: '设安全管理机构或者安全管理人员', en: 'Safety body or safety staff in place' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [{ instrument: 'work-safety-law', article: '第二十四条' }],
  kind: 'safety-month',
  facts: z.object({
    trade: tradeField,
    last: dayField,
    employees: z.int(),
    appointmentsReported: z.boolean(),
    bodyOrFullTimeFrom: dayField.nullable(),
    anySafetyStaffFrom: dayField.nullable(),
  }),
  reads: ['safetyAppointment', 'enterprise'],
  parameters: ['safety-staff-threshold'],
  from: '2021-09-01',
  to: null,
  judge(fact, law) {
    const limit = law.inForce('safety-staff-threshold', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const seen = due(fact, limit.value) ? fact.bodyOrFullTimeFrom : fact.anySafetyStaffFrom;
    if (fact.employees === 0) return notApplicable;
    if (seen !== null && seen <= fact.last) return compliant;
    if (!fact.appointmentsReported) return cannotTell('table-not-reported', 'safetyAppointment');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const full = due(fact, valueIn(finding, 'safety-staff-threshold'));
    return {
      sentence: {
        zh: `有职工${fact.employees}人，未见${full ? '安全管理机构或者专职安全管理人员' : '专职或者兼职安全管理人员'}；线索。`,
        en: `With ${counted(fact.employees, 'employee')}, ${full ? 'a safety body or full-time safety staff' : 'full-time or part-time safety staff'} not seen.`,
      },
      arithmetic: [step('appointmentsNotSeen', '1', 1, 'items', '未见的任职', 'Appointments not seen')],
      flip: change('employees', fact.employees, 0, '没有职工则不适用。', 'Without employees it would not apply.'),
    };
  },
});

/** Whether a safety body or full-time staff is due. */
function due({ trade, employees }: { trade: string; employees: number }, threshold: number): boolean {
  const transport =
    trade === 'ride' || trade === 'courier' || trade === 'city-freight' || trade === 'long-haul-freight';
  return transport || employees > threshold;
}

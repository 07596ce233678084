import { z } from 'zod';
import { change, counted, step, valueIn } from '../explanation.ts';
import { dayField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 设安全管理机构或者安全管理人员: transport units whatever their size, and others with more than a hundred staff, have a safety body or full-time staff; smaller
 * ones full-time or part-time. Ride, courier and freight are read as transport. Whether quasi-employees are staff (从业人员) is not settled: where the answer hangs on them it
 * cannot be told, and where there are no others the policy asks it. Source: 安全生产法 art. 24.
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
    workersEngaged: z.int(),
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
    if (fact.workersEngaged === 0) return notApplicable;
    const surely = due(fact, limit.value);
    const seen = surely ? fact.bodyOrFullTimeFrom : fact.anySafetyStaffFrom;
    if (seen !== null && seen <= fact.last) {
      const perhaps = !surely && fact.workersEngaged > limit.value && fact.bodyOrFullTimeFrom === null;
      return perhaps ? cannotTell('class-unclear', 'relation') : compliant;
    }
    if (!fact.appointmentsReported) return cannotTell('table-not-reported', 'safetyAppointment');
    const level = fact.employees === 0 ? { level: 'POLICY' as const } : {};
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [limit], ...level };
  },
  explain(fact, _law, finding) {
    const full = due(fact, valueIn(finding, 'safety-staff-threshold'));
    return {
      sentence: {
        zh: `用工${fact.workersEngaged}人，其中职工${fact.employees}人，未见${full ? '安全管理机构或者专职安全管理人员' : '专职或者兼职安全管理人员'}；线索。`,
        en: `With ${counted(fact.workersEngaged, 'worker')}, ${fact.employees} of them employees, ${full ? 'a safety body or full-time safety staff' : 'full-time or part-time safety staff'} not seen.`,
      },
      arithmetic: [step('appointmentsNotSeen', '1', 1, 'items', '未见的任职', 'Appointments not seen')],
      flip: change(
        'workersEngaged',
        fact.workersEngaged,
        0,
        '没有用工则不适用。',
        'With nobody engaged it would not apply.',
      ),
    };
  },
});

/** Whether a safety body or full-time staff is due. */
function due({ trade, employees }: { trade: string; employees: number }, threshold: number): boolean {
  const transport =
    trade === 'ride' || trade === 'courier' || trade === 'city-freight' || trade === 'long-haul-freight';
  return transport || employees > threshold;
}

import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 主要负责人和安全管理人员安全培训达到学时: thirty-two hours at first, twelve a year for those a year in post. Source: 生产经营单位安全培训规定 art. 9, to be confirmed.
 */
export const managerTraining = rule({
  slug: 'manager-training',
  sheetIds: ['pay-rest-safety/OSH-05'],
  measure: 'safety',
  title: { zh: '主要负责人和安全管理人员安全培训达到学时', en: 'Safety training of those in charge' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [{ instrument: 'safety-training-rules', article: '第九条' }],
  kind: 'manager-training',
  facts: z.object({
    heldAtEnd: z.boolean(),
    last: dayField,
    inPostFrom: dayField.nullable(),
    initialHours: z.int().nullable(),
    yearlyHours: z.int().nullable(),
  }),
  reads: ['managerTraining'],
  parameters: ['training-hours-manager-initial', 'training-hours-manager-yearly'],
  from: '2021-09-01',
  to: null,
  judge(fact, law) {
    if (!fact.heldAtEnd) return notApplicable;
    const initial = law.inForce('training-hours-manager-initial', fact.last);
    if (initial.value === null) return cannotTell('value-unknown', initial.name);
    const yearly = law.inForce('training-hours-manager-yearly', fact.last);
    if (yearly.value === null) return cannotTell('value-unknown', yearly.name);
    const aYear = fact.inPostFrom === null ? null : addMonths(fact.inPostFrom, 12) <= fact.last;
    // Hours short for certain are found, whatever else is not told.
    const first = fact.initialHours === null ? 0 : Math.max(0, initial.value - fact.initialHours);
    const again = aYear === true && fact.yearlyHours !== null ? Math.max(0, yearly.value - fact.yearlyHours) : 0;
    if (first + again === 0) {
      if (aYear === null) return cannotTell('field-not-reported', 'inPostFrom');
      if (fact.initialHours === null) return cannotTell('field-not-reported', 'initialHours');
      return aYear && fact.yearlyHours === null ? cannotTell('field-not-reported', 'yearlyHours') : compliant;
    }
    return {
      verdict: 'finding',
      quantity: { value: first + again, unit: 'items' },
      values: [initial, yearly],
      numbers: { first, again },
    };
  },
  explain(_fact, _law, finding) {
    const { first = 0, again = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `初次培训差${first}学时，再培训差${again}学时；线索。`,
        en: `Initial training is ${first} hours short, yearly training ${again}.`,
      },
      arithmetic: [step('hoursShort', `${first} + ${again}`, first + again, 'items', '差的学时', 'Hours short')],
      flip: change(
        'heldAtEnd',
        true,
        false,
        '若月底已不在任，则不适用。',
        'Out of post by the end of the month it would not apply.',
      ),
    };
  },
});

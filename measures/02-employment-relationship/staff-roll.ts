import { z } from 'zod';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { employed } from './classes.ts';

/**
 * 职工名册八项齐全: name, sex, identity number, addresses, contact, form and start of employment, term of the contract; an engaged worker
 * without a line lacks all of them. Only how many are kept is reported, not what they say. Source: 劳动合同法实施条例 8.
 */
export const staffRoll = rule({
  slug: 'staff-roll',
  sheetIds: ['relations/R3-15'],
  measure: 'employment-relationship',
  title: { zh: '职工名册八项齐全', en: 'Staff roll with its eight fields' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-implementation', article: '第八条' }],
  kind: 'staff-roll',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    staffRollReported: z.boolean(),
    onStaffRoll: z.boolean(),
    fieldsMissing: z.int().nullable(),
  }),
  reads: ['staffRoll', 'worker'],
  parameters: ['staff-roll-fields'],
  from: '2008-09-18',
  to: null,
  judge(fact, law) {
    if (!employed(fact.workerClass)) return notApplicable;
    if (!fact.staffRollReported) return cannotTell('table-not-reported', 'staffRoll');
    if (!fact.onStaffRoll) {
      const fields = law.inForce('staff-roll-fields', fact.last);
      if (fields.value === null) return cannotTell('value-unknown', fields.name);
      return { verdict: 'finding', quantity: { value: fields.value, unit: 'items' }, values: [fields] };
    }
    if (fact.fieldsMissing === null) return cannotTell('field-not-reported', 'fieldsMissing');
    return fact.fieldsMissing === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.fieldsMissing, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const missing = finding.quantity?.value ?? 0;
    const formula = fact.onStaffRoll ? 'fieldsMissing' : formulaName('staff-roll-fields');
    return {
      sentence: {
        zh: fact.onStaffRoll ? `职工名册缺少${missing}项；线索。` : `职工名册未见此人，${missing}项都缺；线索。`,
        en: fact.onStaffRoll
          ? `${counted(missing, 'field')} of the staff roll not seen.`
          : `The worker was not seen on the staff roll: all ${missing} fields.`,
      },
      arithmetic: [step('fields', formula, missing, 'items', '缺少的栏目', 'Fields not seen')],
      flip: fact.onStaffRoll
        ? change('fieldsMissing', missing, 0, '齐全则不成立。', 'Complete there would be no finding.')
        : change('onStaffRoll', false, true, '列入名册则不成立。', 'On the roll there would be no finding.'),
    };
  },
});

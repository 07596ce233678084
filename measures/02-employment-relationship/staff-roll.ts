import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 职工名册八项齐全: name, sex, identity number, addresses, contact, form and start of employment, term. Source: 劳动合同法实施条例 art. 8.
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
  facts: z.object({ workerClass: workerClassField, fieldsMissing: z.int().nullable() }),
  reads: ['staffRoll'],
  parameters: [],
  from: '2008-09-18',
  to: null,
  judge(fact) {
    if (fact.workerClass !== 'employee' && fact.workerClass !== 'part-time' && fact.workerClass !== 'dispatched')
      return notApplicable;
    if (fact.fieldsMissing === null) return cannotTell('field-not-reported', 'fieldsMissing');
    return fact.fieldsMissing === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.fieldsMissing, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const missing = fact.fieldsMissing ?? 0;
    return {
      sentence: {
        zh: `职工名册缺少${missing}项；线索。`,
        en: `${counted(missing, 'field')} of the staff roll not seen.`,
      },
      arithmetic: [step('fields', 'fieldsMissing', missing, 'items', '缺少的栏目', 'Fields not seen')],
      flip: change('fieldsMissing', missing, 0, '齐全则不成立。', 'Complete there would be no finding.'),
    };
  },
});

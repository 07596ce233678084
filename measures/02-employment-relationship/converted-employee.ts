import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 劳动合同期内不改为承包或合作而工作不变: a labour contract still running was followed by another agreement for the same work; the old relation goes on, and ending it may be open to
 * challenge. For review. Source: 劳动合同法 art. 26, 48.
 */
export const convertedEmployee = rule({
  slug: 'converted-employee',
  sheetIds: ['relations/R2-06'],
  measure: 'employment-relationship',
  title: { zh: '劳动合同期内不改为承包或合作而工作不变', en: 'No conversion of an employee with the work unchanged' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第二十六条' },
    { instrument: 'labour-contract-law', article: '第四十八条' },
  ],
  kind: 'conversion',
  facts: z.object({
    priorContractTo: dayField.nullable(),
    convertedOn: dayField.nullable(),
    workUnchanged: z.boolean().nullable(),
  }),
  reads: ['conversion', 'agreement', 'roster'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.convertedOn === null) return cannotTell('field-not-reported', 'convertedOn');
    if (fact.priorContractTo === null) return cannotTell('field-not-reported', 'priorContractTo');
    const left = fact.priorContractTo - fact.convertedOn + 1;
    if (left <= 0 || fact.workUnchanged === false) return compliant;
    if (fact.workUnchanged === null) return cannotTell('field-not-reported', 'workUnchanged');
    return { verdict: 'finding', quantity: { value: left, unit: 'days' }, values: [] };
  },
  explain(_fact, _law, finding) {
    const left = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `劳动合同还有${left}天时改为其他协议，工作内容没有变化；线索。`,
        en: `With ${counted(left, 'day')} of the labour contract left it was replaced by another agreement; the work did not change.`,
      },
      arithmetic: [step('daysLeft', 'priorContractTo - convertedOn + 1', left, 'days', '原合同剩余天数', 'Days left')],
      flip: change(
        'workUnchanged',
        true,
        false,
        '若工作确有变化，则不成立。',
        'Had the work changed there would be no finding.',
      ),
    };
  },
});

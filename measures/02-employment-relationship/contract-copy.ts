import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 劳动合同文本交付劳动者: of a labour contract each side holds a copy; one not signed yet is a matter of the signing deadline. Source: 劳动合同法 art. 16, 81.
 */
export const contractCopy = rule({
  slug: 'contract-copy',
  sheetIds: ['relations/R3-14'],
  measure: 'employment-relationship',
  title: { zh: '劳动合同文本交付劳动者', en: 'Copy of the labour contract handed to the worker' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十六条' },
    { instrument: 'labour-contract-law', article: '第八十一条' },
  ],
  kind: 'agreement',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    last: dayField,
    signedOn: dayField.nullable(),
    copyDeliveredOn: dayField.nullable(),
  }),
  reads: ['agreement'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (
      !(fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract') ||
      (fact.signedOn !== null && fact.signedOn > fact.last)
    )
      return notApplicable;
    if (fact.copyDeliveredOn !== null && fact.copyDeliveredOn <= fact.last) return compliant;
    if (fact.signedOn === null) return cannotTell('field-not-reported', 'signedOn');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '劳动合同已经签订，未见文本交付劳动者；线索。',
        en: 'The labour contract is signed; a copy handed to the worker was not seen.',
      },
      arithmetic: [step('copiesNotSeen', '1', 1, 'items', '未见交付的文本', 'Copies not seen')],
      flip: change(
        'copyDeliveredOn',
        fact.copyDeliveredOn,
        fact.last,
        '当月最后一天前交付则不成立。',
        'Handed over by the last day of the month there would be no finding.',
      ),
    };
  },
});

import { z } from 'zod';
import { startOf } from '#basics/instant.ts';
import { change, step } from '../explanation.ts';
import { dayField, instantField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { labourContractSigning } from './electronic-contract.ts';

/**
 * 订立完成告知: once an electronic labour contract is concluded the worker is told, by message, WeChat, e-mail or app. Source:
 * 人社厅发〔2021〕54号 art. 10. The guideline gives no time; a contract of the month is judged at its end.
 */
export const toldOfCompletion = rule({
  slug: 'told-of-completion',
  sheetIds: ['relations/E-04'],
  measure: 'employment-relationship',
  title: { zh: '电子劳动合同订立完成后告知劳动者', en: 'Worker told that an electronic contract is concluded' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [{ instrument: 'electronic-contract-guideline', article: '第十条' }],
  kind: 'signing',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    concludedAt: instantField,
    completionToldAt: instantField.nullable(),
  }),
  reads: ['signing'],
  parameters: [],
  from: '2021-07-01',
  to: null,
  judge(fact) {
    const asked = labourContractSigning(fact.workerClass);
    if (asked === false) return notApplicable;
    const told = fact.completionToldAt;
    if (told !== null && told < fact.concludedAt) return cannotTell('record-contradicts', 'completionToldAt');
    if (told !== null && told < startOf(fact.last + 1)) return compliant;
    return asked === true ? { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] } : asked;
  },
  explain(fact) {
    return {
      sentence: {
        zh: '电子劳动合同已经订立，到当月底未见告知劳动者；线索。',
        en: 'The electronic contract is concluded; by the end of the month nothing shows that the worker was told.',
      },
      arithmetic: [step('noticesNotSeen', '1', 1, 'items', '未见的告知', 'Notices not seen')],
      flip: change(
        'completionToldAt',
        fact.completionToldAt,
        startOf(fact.last + 1) - 1,
        '月底前告知则不成立。',
        'Told by the end of the month there would be no finding.',
      ),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { instantField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { compliant, notApplicable } from '../verdict.ts';
import { labourContractSigning } from './electronic-contract.ts';

/**
 * 签署前告知: before an electronic labour contract is signed the worker is told how signing works, what to mind and how to view and
 * download it, and agrees to the electronic form. A notice after the signing does not count. Source: 人社厅发〔2021〕54号 art. 6.
 */
export const toldBeforeSigning = rule({
  slug: 'told-before-signing',
  sheetIds: ['relations/E-01'],
  measure: 'employment-relationship',
  title: {
    zh: '电子劳动合同签署前告知流程和查看下载方式',
    en: 'Told how it works before an electronic contract is signed',
  },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [{ instrument: 'electronic-contract-guideline', article: '第六条' }],
  kind: 'signing',
  facts: z.object({
    workerClass: workerClassField,
    concludedAt: instantField,
    toldAt: instantField.nullable(),
    electronicFormAgreedAt: instantField.nullable(),
  }),
  reads: ['signing'],
  parameters: [],
  from: '2021-07-01',
  to: null,
  judge(fact) {
    const asked = labourContractSigning(fact.workerClass);
    if (asked === false) return notApplicable;
    const items = Number(late(fact.toldAt, fact)) + Number(late(fact.electronicFormAgreedAt, fact));
    if (items === 0) return compliant;
    return asked === true ? { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] } : asked;
  },
  explain(fact, _law, finding) {
    const [told, agreed] = [late(fact.toldAt, fact), late(fact.electronicFormAgreedAt, fact)];
    const parts = [...(told ? ['告知流程和查看下载方式'] : []), ...(agreed ? ['劳动者同意采用电子形式'] : [])];
    const english = [
      ...(told ? ['a notice of how it works'] : []),
      ...(agreed ? ['consent to the electronic form'] : []),
    ];
    const field = told ? 'toldAt' : 'electronicFormAgreedAt';
    const both = told && agreed;
    return {
      sentence: {
        zh: `电子劳动合同签订之前，未见${parts.join('、')}；线索。`,
        en: `Before the electronic contract was signed, not seen: ${english.join(', ')}.`,
      },
      arithmetic: [
        step(
          'stepsNotSeen',
          `${Number(told)} + ${Number(agreed)}`,
          finding.quantity?.value ?? 0,
          'items',
          '未见的步骤',
          'Steps not seen',
        ),
      ],
      flip: both
        ? change(
            'workerClass',
            fact.workerClass,
            'quasi-employee',
            '若签订的不是劳动合同，则不适用。',
            'For anything but a labour contract it would not apply.',
          )
        : change(
            field,
            told ? fact.toldAt : fact.electronicFormAgreedAt,
            fact.concludedAt,
            '在签订之前完成则不成立。',
            'Done before the signing there would be no finding.',
          ),
    };
  },
});

/** Whether a step was not there by the time the contract was concluded. */
function late(at: number | null, { concludedAt }: { concludedAt: number }): boolean {
  return at === null || at > concludedAt;
}

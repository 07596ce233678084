import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { instantField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { labourContractSigning } from './electronic-contract.ts';

/**
 * 身份核验和意愿确认: identity and intent are both verified by the time of signing and the records are kept. Source:
 * 人社厅发〔2021〕54号 art. 4, 7.
 */
export const signerIdentified = rule({
  slug: 'signer-identified',
  sheetIds: ['relations/E-02'],
  measure: 'employment-relationship',
  title: {
    zh: '电子劳动合同核验身份、确认意愿并保存记录',
    en: 'Identity and intent verified for an electronic contract, and recorded',
  },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [
    { instrument: 'electronic-contract-guideline', article: '第四条' },
    { instrument: 'electronic-contract-guideline', article: '第七条' },
  ],
  kind: 'signing',
  facts: z.object({
    workerClass: workerClassField,
    concludedAt: instantField,
    identityVerifiedAt: instantField.nullable(),
    identityRecordKept: z.boolean().nullable(),
    intentConfirmedAt: instantField.nullable(),
    intentRecordKept: z.boolean().nullable(),
  }),
  reads: ['signing'],
  parameters: [],
  from: '2021-07-01',
  to: null,
  judge(fact) {
    const asked = labourContractSigning(fact.workerClass);
    if (asked === false) return notApplicable;
    const items = notSeen(fact).length;
    if (items > 0)
      return asked === true ? { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] } : asked;
    if (fact.identityRecordKept === null) return cannotTell('field-not-reported', 'identityRecordKept');
    if (fact.intentRecordKept === null) return cannotTell('field-not-reported', 'intentRecordKept');
    return compliant;
  },
  explain(fact) {
    const missing = notSeen(fact);
    const [first] = missing;
    const flip =
      missing.length > 1
        ? change(
            'workerClass',
            fact.workerClass,
            'quasi-employee',
            '若签订的不是劳动合同，则不适用。',
            'For anything but a labour contract it would not apply.',
          )
        : change(
            first!.field,
            fact[first!.field],
            first!.isTime ? fact.concludedAt : true,
            '签订之前完成并保存则不成立。',
            'Done by the signing and kept there would be no finding.',
          );
    return {
      sentence: {
        zh: `电子劳动合同签订时未见：${missing.map(({ zh }) => zh).join('、')}；线索。`,
        en: `Not seen when the electronic contract was signed: ${missing.map(({ en }) => en).join(', ')}.`,
      },
      arithmetic: [step('stepsNotSeen', `${missing.length}`, missing.length, 'items', '未见的步骤', 'Steps not seen')],
      flip,
    };
  },
});

interface Asked {
  concludedAt: number;
  identityVerifiedAt: number | null;
  identityRecordKept: boolean | null;
  intentConfirmedAt: number | null;
  intentRecordKept: boolean | null;
}

/** What was not done by the time of signing, or done and not kept. */
function notSeen(fact: Asked) {
  const by = (at: number | null) => at !== null && at <= fact.concludedAt;
  const all = [
    {
      field: 'identityVerifiedAt',
      zh: '身份核验',
      en: 'identity verified',
      isTime: true,
      there: by(fact.identityVerifiedAt),
    },
    {
      field: 'identityRecordKept',
      zh: '身份核验记录',
      en: 'a record of it',
      isTime: false,
      there: fact.identityRecordKept !== false,
    },
    {
      field: 'intentConfirmedAt',
      zh: '意愿确认',
      en: 'intent confirmed',
      isTime: true,
      there: by(fact.intentConfirmedAt),
    },
    {
      field: 'intentRecordKept',
      zh: '意愿确认记录',
      en: 'a record of intent',
      isTime: false,
      there: fact.intentRecordKept !== false,
    },
  ] as const;
  return all.filter(({ there }) => !there);
}

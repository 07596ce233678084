import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { labourContractSigning } from './electronic-contract.ts';

const checks = [
  ['signaturesHold', '双方可靠的电子签名', 'reliable signatures of both sides'],
  ['timestampTrusted', '可信时间戳', 'a trusted time-stamp'],
  ['digestIntact', '签后未改动的文本', 'a text unchanged since'],
] as const;

/**
 * 可靠的电子签名和可信时间戳: an electronic labour contract takes effect on reliable signatures of both sides and carries a trusted time-stamp;
 * what was changed afterwards shows. Where one is not there, the record may not count as a written contract, so that the signing deadline
 * runs on. Source: 电子签名法 art. 13, 14; 人社厅发〔2021〕54号 art. 9.
 */
export const reliableSignature = rule({
  slug: 'reliable-signature',
  sheetIds: ['relations/E-03'],
  measure: 'employment-relationship',
  title: {
    zh: '电子劳动合同有可靠签名和可信时间戳且未被改动',
    en: 'Reliable signatures and a trusted time-stamp on an electronic contract',
  },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'electronic-signature-law', article: '第十三条' },
    { instrument: 'electronic-signature-law', article: '第十四条' },
    { instrument: 'electronic-contract-guideline', article: '第九条' },
  ],
  kind: 'signing',
  facts: z.object({
    workerClass: workerClassField,
    signaturesHold: z.boolean().nullable(),
    timestampTrusted: z.boolean().nullable(),
    digestIntact: z.boolean().nullable(),
  }),
  reads: ['signing'],
  parameters: [],
  from: '2021-07-01',
  to: null,
  judge(fact) {
    const asked = labourContractSigning(fact.workerClass);
    if (asked === false) return notApplicable;
    const items = checks.filter(([field]) => fact[field] === false).length;
    if (items > 0)
      return asked === true ? { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] } : asked;
    const open = checks.find(([field]) => fact[field] === null);
    return open === undefined ? compliant : cannotTell('field-not-reported', open[0]);
  },
  explain(fact) {
    const missing = checks.filter(([field]) => fact[field] === false);
    const [first] = missing;
    return {
      sentence: {
        zh: `核验电子劳动合同，未见${missing.map(([, zh]) => zh).join('、')}，这份记录可能不能算作书面劳动合同；线索。`,
        en: `Verifying the electronic contract, not seen: ${missing.map(([, , en]) => en).join(', ')}; the record may not count as a written contract.`,
      },
      arithmetic: [
        step('checksNotMet', `${missing.length}`, missing.length, 'items', '没有通过的核验', 'Checks not met'),
      ],
      flip:
        missing.length > 1
          ? change(
              'workerClass',
              fact.workerClass,
              'quasi-employee',
              '若签订的不是劳动合同，则不适用。',
              'For anything but a labour contract it would not apply.',
            )
          : change(first![0], false, true, '核验通过则不成立。', 'Were it verified there would be no finding.'),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { labourContractSigning } from './electronic-contract.ts';

/**
 * 免费查看下载和纸质文本: the worker can view, download and print the whole text at any time free of charge, and gets a paper copy free
 * where asked for. Source: 人社厅发〔2021〕54号 art. 6, 12, 13. No time is given for the paper copy; one asked for and not there at the
 * end of the month is named.
 */
export const freeContractAccess = rule({
  slug: 'free-contract-access',
  sheetIds: ['relations/E-05'],
  measure: 'employment-relationship',
  title: {
    zh: '劳动者免费查看、下载电子劳动合同，索要的给纸质文本',
    en: 'Electronic contract viewed and downloaded free, paper copy on request',
  },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [
    { instrument: 'electronic-contract-guideline', article: '第六条' },
    { instrument: 'electronic-contract-guideline', article: '第十二条' },
    { instrument: 'electronic-contract-guideline', article: '第十三条' },
  ],
  kind: 'signing',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    wholeTextOpen: z.boolean().nullable(),
    chargedFen: fenField.nullable(),
    paperAskedOn: dayField.nullable(),
    paperGivenOn: dayField.nullable(),
  }),
  reads: ['signing'],
  parameters: [],
  from: '2021-07-01',
  to: null,
  judge(fact) {
    const asked = labourContractSigning(fact.workerClass);
    if (asked === false) return notApplicable;
    const items = lacking(fact).length;
    if (items > 0)
      return asked === true ? { verdict: 'finding', quantity: { value: items, unit: 'items' }, values: [] } : asked;
    if (fact.wholeTextOpen === null) return cannotTell('field-not-reported', 'wholeTextOpen');
    return fact.chargedFen === null ? cannotTell('field-not-reported', 'chargedFen') : compliant;
  },
  explain(fact) {
    const missing = lacking(fact);
    const [first] = missing;
    return {
      sentence: {
        zh: `电子劳动合同：${missing.map(({ zh }) => zh).join('、')}；线索。`,
        en: `Electronic contract: ${missing.map(({ en }) => en).join(', ')}.`,
      },
      arithmetic: [step('pointsNotMet', `${missing.length}`, missing.length, 'items', '没有做到的', 'Points not met')],
      flip:
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
              first!.to,
              '做到则不成立。',
              'Were it so there would be no finding.',
            ),
    };
  },
});

interface Access {
  last: number;
  wholeTextOpen: boolean | null;
  chargedFen: number | null;
  paperAskedOn: number | null;
  paperGivenOn: number | null;
}

function lacking({ last, wholeTextOpen, chargedFen, paperAskedOn, paperGivenOn }: Access) {
  const owed = paperAskedOn !== null && paperAskedOn <= last;
  const all = [
    {
      field: 'wholeTextOpen',
      lacks: wholeTextOpen === false,
      to: true,
      zh: '不能随时查看下载全文',
      en: 'the whole text cannot be viewed and downloaded',
    },
    {
      field: 'chargedFen',
      lacks: chargedFen !== null && chargedFen > 0,
      to: 0,
      zh: '收取了费用',
      en: 'a fee was charged',
    },
    {
      field: 'paperGivenOn',
      lacks: owed && (paperGivenOn === null || paperGivenOn > last),
      to: last,
      zh: '要求的纸质文本未见提供',
      en: 'the paper copy asked for was not seen',
    },
  ] as const;
  return all.filter(({ lacks }) => lacks);
}

import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({
  quasiEmployees: z.int(),
  last: dayField,
  supportReported: z.boolean(),
  pensionMethodOn: dayField.nullable(),
  medicalMethodOn: dayField.nullable(),
});
type Fact = z.infer<typeof facts>;

/**
 * 平台公布支持劳动者参保的办法: a platform that engages quasi-employees has published a method of support for pension and one for medical insurance, in force at the
 * end of the month. No amount is set by anybody. Source: 城人社发〔2022〕97号（九）.
 */
export const supportMethod = rule({
  slug: 'support-method',
  sheetIds: ['insurance-injury/SI-12'],
  measure: 'social-insurance',
  title: { zh: '平台公布支持劳动者参保的办法', en: 'Platform publishes how it supports insurance' },
  departments: ['human-resources', 'medical-insurance'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（九）' }],
  kind: 'support-method',
  facts,
  reads: ['supportMethod', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) =>
      fact.quasiEmployees === 0
        ? false
        : fact.supportReported
          ? true
          : fact.pensionMethodOn === null && fact.medicalMethodOn === null
            ? cannotTell('table-not-reported', 'supportMethod')
            : true,
    items: (fact) => [
      {
        field: 'pensionMethodOn',
        zh: '养老支持办法',
        en: 'a method for pension',
        seen: fact.pensionMethodOn !== null && fact.pensionMethodOn <= fact.last,
        from: fact.pensionMethodOn,
        to: fact.last,
      },
      {
        field: 'medicalMethodOn',
        zh: '医保支持办法',
        en: 'a method for medical insurance',
        seen: fact.medicalMethodOn !== null && fact.medicalMethodOn <= fact.last,
        from: fact.medicalMethodOn,
        to: fact.last,
      },
    ],
    sentence: { zh: '未见平台公布：', en: 'Published by the platform, not seen:' },
    unless: (fact) => ({
      field: 'quasiEmployees',
      from: fact.quasiEmployees,
      to: 0,
      zh: '若没有不完全符合确立劳动关系情形的劳动者，则不适用。',
      en: 'Without quasi-employees it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});

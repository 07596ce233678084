import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';

const facts = z.object({
  holderNamed: z.boolean().nullable(),
  dutyListOn: dayField.nullable(),
  last: dayField,
  dutySignedOn: dayField.nullable(),
  appraisalStandard: z.boolean().nullable(),
  heldAtEnd: z.boolean(),
});
type Fact = z.infer<typeof facts>;

/**
 * 每个岗位有安全责任清单、签字和考核标准: the all-staff responsibility system names for each post who answers for what and by what standard, and it is signed: the law names
 * holder, scope and standard, the signature is how we read that it is carried out. Source:
 * 安全生产法 art. 4, 22.
 */
export const responsibilitySystem = rule({
  slug: 'responsibility-system',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: {
    zh: '每个岗位有安全责任清单、签字和考核标准',
    en: 'Safety duties of every post listed, signed and appraised',
  },
  departments: ['emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'work-safety-law', article: '第四条' },
    { instrument: 'work-safety-law', article: '第二十二条' },
  ],
  kind: 'safety-post',
  facts,
  reads: ['safetyPost'],
  parameters: [],
  from: '2021-09-01',
  to: null,
  ...judgeItems({
    asks: (fact) => fact.heldAtEnd,
    items: (fact) => [
      item('holderNamed', '责任人员', 'a named holder', fact.holderNamed, fact.holderNamed, true),
      item(
        'dutyListOn',
        '责任清单',
        'a duty list',
        fact.dutyListOn !== null && fact.dutyListOn <= fact.last,
        fact.dutyListOn,
        fact.last,
      ),
      item(
        'dutySignedOn',
        '责任人签字',
        'a signature',
        fact.dutySignedOn !== null && fact.dutySignedOn <= fact.last,
        fact.dutySignedOn,
        fact.last,
      ),
      item(
        'appraisalStandard',
        '考核标准',
        'an appraisal standard',
        fact.appraisalStandard,
        fact.appraisalStandard,
        true,
      ),
    ],
    sentence: { zh: '岗位安全责任未见：', en: 'Of the safety duties of a post, not seen:' },
    unless: (fact) => ({
      field: 'heldAtEnd',
      from: fact.heldAtEnd,
      to: false,
      zh: '若月底已不在册，则不适用。',
      en: 'Off file by the end of the month it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});

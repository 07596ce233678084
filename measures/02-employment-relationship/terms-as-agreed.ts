import { z } from 'zod';
import { dayField, fenField, hoursSystemField, placeField, secondsField, workerClassField } from '../facts/fields.ts';
import { agreedCovers, agreementForms } from '../facts/registers/contracts/kinds.ts';
import { judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { termsAsked } from './agreed-terms.ts';
import { employed } from './classes.ts';

const cycle = z.enum(['day', 'week', 'half-month', 'month', 'task', 'longer']).nullable();
const items = judgeItems<
  Parameters<typeof termsAsked>[0] & { agreementForm: string; signedOn: number | null; last: number }
>({
  asks: (fact) =>
    fact.agreementForm !== 'civil-contract' &&
    fact.signedOn !== null &&
    fact.signedOn <= fact.last &&
    termsAsked(fact).length > 0,
  items: termsAsked,
  sentence: { zh: '报送的内容未见', en: 'Not seen in what is reported:' },
  unless: ({ signedOn, last }) => ({
    field: 'signedOn',
    from: signedOn,
    to: last + 1,
    zh: '当月尚未签订则不问。',
    en: 'Not signed by the end of the month nothing would be asked.',
  }),
});

/**
 * 报送内容与协议约定一致: the terms of the signed agreement in force on the last day (pay, cycle, date, holiday rate, hours, place, cover) beside what the
 * enterprise reports for that day. A change needs writing, and a later agreement counts once it is signed. For a labour contract the
 * level is law; for a written agreement of others the policy. Source: 劳动合同法 29, 30, 35; 城人社发〔2022〕97号（三）.
 */
export const termsAsAgreed = rule({
  slug: 'terms-as-agreed',
  sheetIds: ['relations/R3-01'],
  measure: 'employment-relationship',
  title: { zh: '报送的报酬、工时、地点与协议一致', en: 'Pay, hours and place reported as agreed' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第二十九条' },
    { instrument: 'labour-contract-law', article: '第三十条' },
    { instrument: 'labour-contract-law', article: '第三十五条' },
    { instrument: 'county-policy', article: '（三）' },
  ],
  kind: 'agreed-terms',
  facts: z.object({
    workerClass: workerClassField,
    agreementForm: z.enum(agreementForms),
    signedOn: dayField.nullable(),
    last: dayField,
    agreedPayFen: fenField.nullable(),
    reportedPayFen: fenField.nullable(),
    agreedPieceFen: fenField.nullable(),
    reportedPieceFen: fenField.nullable(),
    agreedCycle: cycle,
    reportedCycle: cycle,
    agreedPayDate: z.int().nullable(),
    reportedPayDate: z.int().nullable(),
    contractHolidayRateBp: z.int().nullable(),
    reportedHolidayRateBp: z.int().nullable(),
    agreedHoursSystem: hoursSystemField.nullable(),
    reportedHoursSystem: hoursSystemField.nullable(),
    agreedDayHoursSeconds: secondsField.nullable(),
    shortestShiftSeconds: secondsField.nullable(),
    agreedPlace: placeField,
    workInAgreedPlace: z.int().nullable(),
    workElsewhere: z.int(),
    agreedCover: z.enum(agreedCovers).nullable(),
    coverSeen: z.boolean().nullable(),
  }),
  reads: ['agreement', 'payTerms', 'worker'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const verdict = items.judge(fact, law);
    return verdict.verdict === 'finding' && !employed(fact.workerClass) ? { ...verdict, level: 'POLICY' } : verdict;
  },
  explain: (fact) => items.explain(fact),
});

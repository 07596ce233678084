import { z } from 'zod';
import { dayField, secondsField, tradeField } from '../facts/fields.ts';
import { uncoveredDays } from './uncovered-days.ts';

const agreement = z.object({
  continuousSeconds: secondsField.nullable(),
  dailySeconds: secondsField.nullable(),
  allowanceSeconds: secondsField.nullable(),
  signedBy: z.enum(['union', 'representatives', 'enterprise-only']).nullable(),
  coversFrom: dayField,
  coversTo: dayField.nullable(),
});
/** What the rule reads of an enterprise's month. */
export const agreedLimitFacts = z.object({
  trade: tradeField,
  month: z.string(),
  first: dayField,
  last: dayField,
  quasiEmployees: z.int().min(0),
  limitAgreement: agreement.nullable(),
  limitAgreementReported: z.boolean(),
});

export type AgreedLimitFact = z.infer<typeof agreedLimitFacts>;

/** The terms an agreement must hold, and whether each is missing; `signedBy` unreported is not counted as missing. */
export const agreedTerms: readonly [zh: string, en: string, missing: (fact: AgreedLimitFact) => boolean][] = [
  [
    '连续最长接单时间',
    'longest continuous order time',
    ({ limitAgreement: a }) => (a?.continuousSeconds ?? null) === null,
  ],
  ['每日最长工作时间', 'longest working day', ({ limitAgreement: a }) => (a?.dailySeconds ?? null) === null],
  ['宽放时间', 'allowance', ({ limitAgreement: a }) => (a?.allowanceSeconds ?? null) === null],
  [
    '与工会或劳动者代表协商',
    'union or representatives as signatory',
    ({ limitAgreement: a }) => a === null || a.signedBy === 'enterprise-only',
  ],
  [
    '覆盖全月的期限',
    'a term over the whole month',
    ({ limitAgreement: a, first, last }) => a === null || uncoveredDays(first, last, a.coversFrom, a.coversTo) > 0,
  ],
];

/** How many terms are missing. */
export function missingTerms(fact: AgreedLimitFact): number {
  let missing = 0;
  for (const [, , isMissing] of agreedTerms) if (isMissing(fact)) missing++;
  return missing;
}

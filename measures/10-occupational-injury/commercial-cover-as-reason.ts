import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { coverReasons, injurySchemes } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 商业保险只是补充: a commercial policy given as the reason why somebody is in no scheme of law, or why a case is not confirmed. The policy is
 * encouraged beside the scheme and never instead of it. For occupational injury protection the basis is policy. Source: 工伤保险条例 art. 2;
 * 城人社发〔2022〕97号（十）.
 */
export const commercialCoverAsReason = rule({
  slug: 'commercial-cover-as-reason',
  sheetIds: ['insurance-injury/OI-22'],
  measure: 'occupational-injury',
  title: { zh: '商业保险不代替法定伤害保障', en: 'Commercial cover is no reason to leave out injury cover' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'work-injury-regulation', article: '第二条' },
    { instrument: 'county-policy', article: '（十）' },
  ],
  kind: 'cover-reason',
  facts: z.object({
    injuryScheme: z.enum(injurySchemes).nullable(),
    coverReason: z.enum(coverReasons).nullable(),
  }),
  reads: ['coverAbsence', 'injuryCase', 'workInjuryCase'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.coverReason === null) return cannotTell('field-not-reported', 'coverReason');
    if (fact.coverReason !== 'commercial-cover') return compliant;
    if (fact.injuryScheme === null) return cannotTell('field-not-reported', 'injuryScheme');
    const level = fact.injuryScheme === 'work-injury' ? 'LAW' : 'POLICY';
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [], level };
  },
  explain(fact) {
    const scheme =
      fact.injuryScheme === 'work-injury'
        ? ['工伤保险', 'work injury insurance']
        : ['职业伤害保障', 'occupational injury protection'];
    return {
      sentence: {
        zh: `以已有商业保险作为没有${scheme[0]}的原因，商业保险只是补充；线索。`,
        en: `A commercial policy was given as the reason for no ${scheme[1]}; it supplements and does not replace it.`,
      },
      arithmetic: [step('reasonsGiven', '1', 1, 'items', '以商业保险为由', 'Such reasons')],
      flip: change(
        'coverReason',
        fact.coverReason,
        'other',
        '不以商业保险为由则不成立。',
        'With another reason there would be no finding here.',
      ),
    };
  },
});

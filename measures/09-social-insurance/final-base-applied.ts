import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 缴费基数公布后不再按预核基数缴纳: a contribution on a provisional base in a month at whose end the year’s final base is published. Whether the difference is collected back
 * is not settled. Source: the yearly notices on the contribution base.
 */
export const finalBaseApplied = rule({
  slug: 'final-base-applied',
  sheetIds: ['insurance-injury/SI-15'],
  measure: 'social-insurance',
  title: { zh: '缴费基数公布后不再按预核基数缴纳', en: 'Final contribution base applied once published' },
  departments: ['human-resources', 'tax'],
  level: 'NOTICE',
  basis: [{ instrument: 'social-insurance-law', article: '第六十三条' }],
  kind: 'contribution',
  facts: z.object({
    insuredAs: z.enum(['employer', 'flexible', 'resident']).nullable(),
    month: z.string(),
    first: dayField,
    last: dayField,
    baseProvisional: z.boolean().nullable(),
  }),
  reads: ['contribution'],
  parameters: ['contribution-base-floor'],
  from: '2021-01-01',
  to: null,
  judge(fact, law) {
    if (fact.insuredAs !== 'employer') return notApplicable;
    if (fact.baseProvisional === false) return compliant;
    if (fact.baseProvisional === null) return cannotTell('field-not-reported', 'baseProvisional');
    const floor = law.findInForce('contribution-base-floor', fact.first, '500000');
    if (floor === null || typeof floor.value !== 'number') return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [floor] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `${fact.month}仍按预核基数缴费，当年基数已经公布；线索。`,
        en: `${fact.month} was paid on a provisional base though the year's base is published.`,
      },
      arithmetic: [step('provisionalBases', '1', 1, 'items', '预核的基数', 'Provisional bases')],
      flip: change(
        'baseProvisional',
        true,
        false,
        '改按公布的基数则不成立。',
        'On the published base there would be no finding.',
      ),
    };
  },
});

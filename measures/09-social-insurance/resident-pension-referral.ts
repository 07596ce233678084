import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 外地户籍申请居民养老的转介户籍地: the resident pension still needs local household registration: somebody from elsewhere is referred home, and told of the employee
 * scheme, rather than enrolled. Source: practice in Chongqing, to be confirmed; 城人社发〔2022〕97号（九）.
 */
export const residentPensionReferral = rule({
  slug: 'resident-pension-referral',
  sheetIds: ['insurance-injury/SI-10'],
  measure: 'social-insurance',
  title: { zh: '外地户籍申请居民养老的转介户籍地', en: 'Resident pension of outsiders referred home' },
  departments: ['human-resources'],
  level: 'PRACTICE',
  basis: [{ instrument: 'county-policy', article: '（九）' }],
  kind: 'enrolment-application',
  facts: z.object({
    scheme: z
      .enum(['pension', 'medical', 'unemployment', 'work-injury', 'resident-pension', 'resident-medical'])
      .nullable(),
    hukouInCity: z.boolean().nullable(),
    applicationOutcome: z.enum(['accepted', 'referred', 'refused']).nullable(),
  }),
  reads: ['enrolmentApplication'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.scheme !== 'resident-pension') return notApplicable;
    if (fact.hukouInCity === null) return cannotTell('field-not-reported', 'hukouInCity');
    if (fact.applicationOutcome === null) return cannotTell('field-not-reported', 'applicationOutcome');
    if (fact.hukouInCity || fact.applicationOutcome !== 'accepted') return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '外地户籍人员在本地受理了居民养老，应转介户籍地并告知可参加职工养老；线索。',
        en: 'The resident pension of somebody registered elsewhere was accepted here; it is referred home, and the employee scheme named.',
      },
      arithmetic: [step('applications', '1', 1, 'items', '件数', 'Applications')],
      flip: change(
        'applicationOutcome',
        fact.applicationOutcome,
        'referred',
        '转介户籍地则不成立。',
        'Referred home there would be no finding.',
      ),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 不因户籍拒绝灵活就业人员参加职工养老和医保: an application for employee pension or medical insurance in personal status refused because of household registration. Source:
 * 城人社发〔2022〕97号（九）; the registration limit is gone for these two schemes, not for the resident pension.
 */
export const hukouRefusal = rule({
  slug: 'hukou-refusal',
  sheetIds: ['insurance-injury/SI-09'],
  measure: 'social-insurance',
  title: {
    zh: '不因户籍拒绝灵活就业人员参加职工养老和医保',
    en: 'No refusal of flexible workers because of household registration',
  },
  departments: ['human-resources', 'medical-insurance'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（九）' }],
  kind: 'enrolment-application',
  facts: z.object({
    scheme: z
      .enum(['pension', 'medical', 'unemployment', 'work-injury', 'resident-pension', 'resident-medical'])
      .nullable(),
    insuredAs: z.enum(['employer', 'flexible', 'resident']).nullable(),
    applicationOutcome: z.enum(['accepted', 'referred', 'refused']).nullable(),
    refusalReason: z.enum(['hukou', 'age', 'papers', 'other']).nullable(),
  }),
  reads: ['enrolmentApplication'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    const personal = fact.insuredAs === 'flexible' && (fact.scheme === 'pension' || fact.scheme === 'medical');
    if (!personal) return notApplicable;
    if (fact.applicationOutcome === null) return cannotTell('field-not-reported', 'applicationOutcome');
    if (fact.applicationOutcome === 'accepted') return compliant;
    if (fact.refusalReason === null) return cannotTell('field-not-reported', 'refusalReason');
    if (fact.refusalReason !== 'hukou') return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '灵活就业人员申请参加职工养老或医保，因户籍未予受理；线索。',
        en: 'A flexible worker applied for employee pension or medical insurance and was turned away because of household registration.',
      },
      arithmetic: [step('refusals', '1', 1, 'items', '因户籍未受理', 'Refusals for registration')],
      flip: change(
        'applicationOutcome',
        fact.applicationOutcome,
        'accepted',
        '予以受理则不成立。',
        'Accepted there would be no finding.',
      ),
    };
  },
});

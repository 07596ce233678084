import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 有合作企业参与的用三方协议: where functions are split between platform and partner, all three sign. Source: 人社厅发〔2023〕6号.
 */
export const threeParties = rule({
  slug: 'three-parties',
  sheetIds: ['relations/R4-03'],
  measure: 'written-agreement',
  title: { zh: '有合作企业参与的用三方协议', en: 'Three-party agreement where a partner is involved' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [{ instrument: 'written-agreement-guideline', article: '第四条' }],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), partnerInvolved: z.boolean().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2023-02-21',
  to: null,
  judge(fact) {
    if (fact.agreementForm === 'three-party-agreement') return compliant;
    if (fact.agreementForm !== 'two-party-agreement') return notApplicable;
    if (fact.partnerInvolved === null) return cannotTell('field-not-reported', 'partnerInvolved');
    return fact.partnerInvolved ? { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] } : compliant;
  },
  explain(fact) {
    return {
      sentence: {
        zh: '有合作用工企业参与，签的是两方协议；线索。',
        en: 'A partner is involved and the agreement is between two.',
      },
      arithmetic: [step('agreements', '1', 1, 'items', '两方协议', 'Agreements of two')],
      flip: change(
        'agreementForm',
        fact.agreementForm,
        'three-party-agreement',
        '改签三方协议则不成立。',
        'Signed by all three there would be no finding.',
      ),
    };
  },
});

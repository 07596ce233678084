import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 协议不约定放弃社会保险: a waiver of social insurance is likely void; the worker may end the contract with compensation. Source: 法释〔2025〕12号 art. 19, to be
 * confirmed.
 */
export const insuranceWaiver = rule({
  slug: 'insurance-waiver',
  sheetIds: ['insurance-injury/SI-13'],
  measure: 'social-insurance',
  title: { zh: '协议不约定放弃社会保险', en: 'No waiver of social insurance in agreements' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-dispute-interpretation-2025', article: '第十九条' }],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), waivesInsurance: z.boolean().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2025-09-01',
  to: null,
  judge(fact) {
    if (fact.agreementForm === 'civil-contract') return notApplicable;
    if (fact.waivesInsurance === null) return cannotTell('field-not-reported', 'waivesInsurance');
    return fact.waivesInsurance ? { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] } : compliant;
  },
  explain() {
    return {
      sentence: {
        zh: '约定放弃社会保险，可能无效；线索。',
        en: 'Social insurance is waived; the term is likely void.',
      },
      arithmetic: [step('waivers', '1', 1, 'items', '放弃的约定', 'Waivers')],
      flip: change('waivesInsurance', true, false, '没有这样的约定则不成立。', 'Without it there would be no finding.'),
    };
  },
});

import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 应订无固定期限劳动合同的已经订立: after two fixed terms in a row, renewed, where the worker asks or agrees. Ten years with one employer are judged once engagements are
 * known that far back. Source: 劳动合同法 art. 14(2).
 */
export const openEndedDue = rule({
  slug: 'open-ended-due',
  sheetIds: ['relations/R3-05'],
  measure: 'employment-relationship',
  title: { zh: '应订无固定期限劳动合同的已经订立', en: 'Open-ended contract where it is due' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第十四条' }],
  kind: 'agreement',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    last: dayField,
    fixedTermsBefore: z.int().nullable(),
    openEndedAsked: z.boolean().nullable(),
    openEnded: z.boolean().nullable(),
  }),
  reads: ['agreement'],
  parameters: ['fixed-terms-before-open'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.agreementForm !== 'labour-contract' || fact.openEnded === true) return notApplicable;
    const limit = law.inForce('fixed-terms-before-open', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    if (fact.fixedTermsBefore === null) return cannotTell('field-not-reported', 'fixedTermsBefore');
    if (fact.fixedTermsBefore < limit.value) return notApplicable;
    if (fact.openEndedAsked === null) return cannotTell('field-not-reported', 'openEndedAsked');
    if (!fact.openEndedAsked) return compliant;
    if (fact.openEnded === null) return cannotTell('field-not-reported', 'openEnded');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [limit] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `连续${fact.fixedTermsBefore}次固定期限后续订，劳动者要求，未见无固定期限合同；线索。`,
        en: `Renewed after ${fact.fixedTermsBefore} fixed terms; the worker asked for an open-ended contract, which was not seen.`,
      },
      arithmetic: [step('contractsNotSeen', '1', 1, 'items', '未见的无固定期限合同', 'Contracts not seen')],
      flip: change('openEnded', false, true, '订立则不成立。', 'Concluded there would be no finding.'),
    };
  },
});

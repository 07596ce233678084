import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 应订无固定期限劳动合同的已经订立: after ten years in a row with one employer, counted from the first day of the engagement on file, or after two
 * fixed terms in a row and a renewal, where the worker asks or agrees. Whether one of the exceptions of art. 39 or 40 stands in the
 * way is for review. Source: 劳动合同法 14(2); 实施条例 9.
 */
export const openEndedDue = rule({
  slug: 'open-ended-due',
  sheetIds: ['relations/R3-05'],
  measure: 'employment-relationship',
  title: { zh: '应订无固定期限劳动合同的已经订立', en: 'Open-ended contract where it is due' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十四条' },
    { instrument: 'labour-contract-implementation', article: '第九条' },
  ],
  kind: 'agreement',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    last: dayField,
    startedOn: dayField,
    fixedTermsBefore: z.int().nullable(),
    openEndedAsked: z.boolean().nullable(),
    openEnded: z.boolean().nullable(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['fixed-terms-before-open', 'open-ended-years'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.agreementForm !== 'labour-contract' || fact.openEnded === true) return notApplicable;
    const terms = law.inForce('fixed-terms-before-open', fact.last);
    if (terms.value === null) return cannotTell('value-unknown', terms.name);
    const years = law.inForce('open-ended-years', fact.last);
    if (years.value === null) return cannotTell('value-unknown', years.name);
    const longEngaged = fact.last >= addMonths(fact.startedOn, 12 * years.value) - 1;
    if (!longEngaged) {
      if (fact.fixedTermsBefore === null) return cannotTell('field-not-reported', 'fixedTermsBefore');
      if (fact.fixedTermsBefore < terms.value) return notApplicable;
    }
    if (fact.openEndedAsked === null) return cannotTell('field-not-reported', 'openEndedAsked');
    if (!fact.openEndedAsked) return compliant;
    if (fact.openEnded === null) return cannotTell('field-not-reported', 'openEnded');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [longEngaged ? years : terms] };
  },
  explain(fact, _law, finding) {
    const years = finding.values[0]?.name === 'open-ended-years' ? finding.values[0].value : null;
    const [zh, en] =
      years === null
        ? [`连续${fact.fixedTermsBefore}次固定期限后续订`, `Renewed after ${fact.fixedTermsBefore} fixed terms`]
        : [`连续工作满${years}年`, `Engaged for ${years} years`];
    return {
      sentence: {
        zh: `${zh}，劳动者要求，未见无固定期限合同；线索。`,
        en: `${en}; the worker asked for an open-ended contract, which was not seen.`,
      },
      arithmetic: [step('contractsNotSeen', '1', 1, 'items', '未见的无固定期限合同', 'Contracts not seen')],
      flip: change('openEnded', false, true, '订立则不成立。', 'Concluded there would be no finding.'),
    };
  },
});

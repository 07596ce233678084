import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 派遣单位与劳动者订立二年以上合同: a fixed term between agency and worker lasts two years or more; days short are counted. An open-ended contract is longer than that. Source: 劳动合同法 art. 58; 劳务派遣暂行规定 art. 5.
 */
export const dispatchContractTerm = rule({
  slug: 'dispatch-contract-term',
  sheetIds: ['relations/R5-06'],
  measure: 'partner-engagement',
  title: { zh: '派遣单位与劳动者订立二年以上合同', en: 'An agency contracts for two years or more' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第五十八条' },
    { instrument: 'labour-dispatch-rules', article: '第五条' },
  ],
  kind: 'assignment',
  facts: z.object({
    linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    agencyContractForm: z.enum(['fixed', 'open-ended', 'part-time']).nullable(),
    agencyContractFrom: dayField.nullable(),
    agencyContractTo: dayField.nullable(),
  }),
  reads: ['assignment'],
  parameters: ['dispatch-contract-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.linkKind !== 'dispatch' || fact.agencyContractForm === 'part-time') return notApplicable;
    if (fact.agencyContractForm === null) return cannotTell('field-not-reported', 'agencyContractForm');
    if (fact.agencyContractForm === 'open-ended') return compliant;
    if (fact.agencyContractFrom === null) return cannotTell('field-not-reported', 'agencyContractFrom');
    if (fact.agencyContractTo === null) return cannotTell('field-not-reported', 'agencyContractTo');
    const months = law.inForce('dispatch-contract-months', fact.agencyContractFrom);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const enough = addMonths(fact.agencyContractFrom, months.value) - 1;
    const short = enough - fact.agencyContractTo;
    if (short <= 0) return compliant;
    return { verdict: 'finding', quantity: { value: short, unit: 'days' }, values: [months], numbers: { enough } };
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    const enough = finding.numbers?.enough ?? 0;
    return {
      sentence: {
        zh: `派遣单位与劳动者的合同到${formatDay(enough - short)}为止，比二年少${short}天；线索。`,
        en: `The contract of agency and worker ends on ${formatDay(enough - short)}, ${counted(short, 'day')} short of two years.`,
      },
      arithmetic: [step('daysShort', `${enough} - agencyContractTo`, short, 'days', '少的天数', 'Days short')],
      flip: change(
        'agencyContractTo',
        fact.agencyContractTo,
        enough,
        '满二年则不成立。',
        'Two years long there would be no finding.',
      ),
    };
  },
});

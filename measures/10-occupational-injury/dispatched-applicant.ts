import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { injuryApplicants } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 被派遣劳动者的申请人: the agency applies and the user unit helps. An application filed by the user unit is looked at by a person: it may be sent
 * back for the wrong applicant while the thirty days run. Source: 劳务派遣暂行规定 art. 10 (from memory, to be verified).
 */
export const dispatchedApplicant = rule({
  slug: 'dispatched-applicant',
  sheetIds: ['insurance-injury/OI-21'],
  measure: 'occupational-injury',
  title: { zh: '被派遣劳动者由派遣单位申请工伤认定', en: 'Dispatch agency applies for a dispatched worker' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-dispatch-rules', article: '第十条' }],
  kind: 'work-injury-case',
  facts: z.object({
    workerClass: workerClassField,
    first: dayField,
    last: dayField,
    appliedOn: dayField.nullable(),
    injuryApplicant: z.enum(injuryApplicants).nullable(),
  }),
  reads: ['workInjuryCase'],
  parameters: [],
  from: '2014-03-01',
  to: null,
  judge(fact) {
    const { workerClass } = fact;
    if ((workerClass !== 'dispatched' && workerClass !== 'unclear') || fact.appliedOn === null) return notApplicable;
    if (fact.appliedOn > fact.last || fact.appliedOn < fact.first) return notApplicable;
    if (fact.injuryApplicant === null) return cannotTell('field-not-reported', 'injuryApplicant');
    if (fact.injuryApplicant !== 'user-unit') return compliant;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '被派遣劳动者的工伤认定由用工单位申请，应由劳务派遣单位申请、用工单位协助；线索。',
        en: 'The user unit applied for recognition of a dispatched worker; the agency applies and the user unit helps.',
      },
      arithmetic: [step('applications', '1', 1, 'items', '由用工单位提出的申请', 'Applications by the user unit')],
      flip: change(
        'injuryApplicant',
        fact.injuryApplicant,
        'enterprise',
        '由派遣单位申请则不成立。',
        'Applied for by the agency there would be no finding.',
      ),
    };
  },
});

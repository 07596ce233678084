import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 个人身份医保等待期按规定计算: on first entry, or after a gap of more than three months, benefits of medical insurance in personal status begin six months after the
 * application; otherwise at once. Source: Chongqing medical insurance in personal status, to be confirmed.
 */
export const medicalWaitingPeriod = rule({
  slug: 'medical-waiting-period',
  sheetIds: ['insurance-injury/SI-14'],
  measure: 'social-insurance',
  title: { zh: '个人身份医保等待期按规定计算', en: 'Waiting period of personal medical insurance as set' },
  departments: ['medical-insurance'],
  level: 'NOTICE',
  basis: [{ instrument: 'medical-flexible-rules', article: '等待期' }],
  kind: 'enrolment-application',
  facts: z.object({
    last: dayField,
    scheme: z
      .enum(['pension', 'medical', 'unemployment', 'work-injury', 'resident-pension', 'resident-medical'])
      .nullable(),
    insuredAs: z.enum(['employer', 'flexible', 'resident']).nullable(),
    appliedOn: dayField.nullable(),
    applicationOutcome: z.enum(['accepted', 'referred', 'refused']).nullable(),
    firstEntry: z.boolean().nullable(),
    gapMonths: z.int().nullable(),
    benefitFrom: dayField.nullable(),
  }),
  reads: ['enrolmentApplication'],
  parameters: ['medical-waiting-months', 'medical-gap-months'],
  from: '2021-01-01',
  to: null,
  judge(fact, law) {
    if (fact.scheme !== 'medical' || fact.insuredAs !== 'flexible' || fact.applicationOutcome === 'refused')
      return notApplicable;
    const { appliedOn, benefitFrom } = fact;
    if (appliedOn === null) return cannotTell('field-not-reported', 'appliedOn');
    if (benefitFrom === null) return cannotTell('field-not-reported', 'benefitFrom');
    const gap = law.inForce('medical-gap-months', fact.last);
    if (gap.value === null) return cannotTell('value-unknown', gap.name);
    const waiting = law.inForce('medical-waiting-months', fact.last);
    if (waiting.value === null) return cannotTell('value-unknown', waiting.name);
    if (fact.firstEntry === null) return cannotTell('field-not-reported', 'firstEntry');
    if (!fact.firstEntry && fact.gapMonths === null) return cannotTell('field-not-reported', 'gapMonths');
    const waits = fact.firstEntry || (fact.gapMonths ?? 0) > gap.value;
    const due = waits ? addMonths(appliedOn, waiting.value) : appliedOn;
    const off = Math.abs(benefitFrom - due);
    if (off === 0) return compliant;
    return { verdict: 'finding', quantity: { value: off, unit: 'days' }, values: [gap, waiting], numbers: { due } };
  },
  explain(fact, _law, finding) {
    const { due = 0 } = finding.numbers ?? {};
    const from = fact.benefitFrom ?? due;
    return {
      sentence: {
        zh: `待遇自${formatDay(from)}起，按等待期应自${formatDay(due)}起；线索。`,
        en: `Benefits begin on ${formatDay(from)}; by the waiting period they begin on ${formatDay(due)}.`,
      },
      arithmetic: [
        step(
          'daysOff',
          from > due ? `benefitFrom - ${due}` : `${due} - benefitFrom`,
          finding.quantity?.value ?? 0,
          'days',
          '相差天数',
          'Days off',
        ),
      ],
      flip: change('benefitFrom', from, due, '按此日起算则不成立。', 'From that day there would be no finding.'),
    };
  },
});

import { dayField, form, money, mustBeYes } from '../form.ts';
import { type ClockOf, clock, type StateOf, step } from '../procedure.ts';
import { civilProcedure } from './citing.ts';

/** States of a paper that can be enforced: an arbitral mediation document, a confirmation, an award in effect. */
export const enforceableStates = {
  effective: { zh: '已生效', en: 'In effect' },
  performed: { zh: '已履行', en: 'Performed', ends: 'performed' },
  enforcing: { zh: '已申请强制执行', en: 'Enforcement applied for', ends: 'handed-over' },
} as const satisfies Readonly<Record<string, StateOf>>;

/** Performed, or brought to the court to be enforced within two years (民事诉讼法 第二百五十条). */
export const enforceableSteps = {
  perform: step(
    '登记履行',
    'Record performance',
    ['effective'],
    'performed',
    ['applicant', 'respondent', 'officer'],
    civilProcedure('第二百五十条'),
    {
      asks: form({
        performedOn: dayField('履行日', 'Performed on'),
        paidFen: money('支付金额', 'Amount paid').optional(),
        workerConfirmed: mustBeYes('劳动者确认已履行', 'The worker says it was performed'),
      }),
    },
  ),
  enforce: step(
    '申请强制执行',
    'Apply for enforcement',
    ['effective'],
    'enforcing',
    ['applicant', 'respondent'],
    civilProcedure('第二百五十条'),
    {
      asks: form({ unperformedFen: money('未履行金额', 'Amount not performed').optional() }),
      issues: ['enforcement-application'],
      notAfter: 'ask-enforcement',
    },
  ),
};

/** The two years to enforce, from the end of the time to perform; set off by the step that says that day in `performBy`. */
export function enforcementClock<const A extends string = never>(
  starts: readonly (readonly [A | 'open', 'performBy'])[],
): ClockOf<A | 'perform' | 'enforce'> {
  return clock<A | 'perform' | 'enforce'>(
    '申请强制执行',
    'Apply for enforcement',
    'award-enforcement-years',
    'applicant',
    starts,
    ['perform', 'enforce'],
    { warns: [60, 30, 7] },
  );
}

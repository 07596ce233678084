import { clock } from '../procedure.ts';

/** No law gives a figure for findings: the limits are our settings. */
export const findingClocks = {
  accept: clock(
    '核定是否采纳',
    'Take up or not',
    'finding-acceptance-days',
    'officer',
    ['open'],
    ['accept', 'refuse', 'withdraw'],
  ),
  state: clock(
    '企业说明',
    'The enterprise answers',
    'finding-statement-days',
    'respondent',
    [['ask', 'askedOn']],
    ['state', 'silence', 'withdraw', 'hand-to-inspection', 'hand-to-order'],
    { onLapse: 'silence' },
  ),
  correct: clock(
    '改正、支付',
    'Put right or pay',
    { dayIn: 'correctBy' },
    'respondent',
    ['ask-to-correct'],
    ['report-paid', 'report-corrected', 'withdraw', 'hand-to-order', 'hand-to-inspection', 'hand-to-mediation'],
  ),
  confirm: clock(
    '劳动者确认',
    'The worker confirms',
    'finding-confirmation-days',
    'applicant',
    ['report-paid', 'report-corrected', 'ask-again'],
    ['confirm-paid', 'confirm-corrected', 'deny', 'unreachable-paid', 'unreachable-corrected'],
  ),
  conclude: clock(
    '处理完毕',
    'Dealt with',
    'finding-conclusion-days',
    'officer',
    ['accept'],
    [
      'confirm-paid',
      'confirm-corrected',
      'unreachable-paid',
      'unreachable-corrected',
      'unfounded',
      'withdraw',
      'hand-to-order',
      'hand-to-inspection',
      'hand-to-mediation',
      'hand-to-rectification',
    ],
    { warns: [10, 5, 3, 1] },
  ),
};

import { clock } from '../procedure.ts';
import { pausingGrounds } from './injury-pauses.ts';

const decisions = ['confirm', 'not-confirm', 'transfer', 'to-work-injury', 'withdraw'] as const;

/** Material check 5, conclusion 30 working days from a complete file, 7 in the simple procedure (provisional), challenge 60 days or 6 months. */
export const confirmationClocks = {
  'check-papers': clock(
    '审核材料',
    'Check the papers',
    'injury-material-workdays',
    'officer',
    ['open', 'supplement'],
    ['accept', 'not-accept', 'ask-to-supplement', 'transfer', 'to-work-injury', 'withdraw'],
  ),
  decide: clock(
    '作出确认结论',
    'Decide',
    'injury-decision-workdays',
    'officer',
    [['accept', 'completeOn']],
    decisions,
    { pausedBy: pausingGrounds, warns: [10, 5, 3, 1] },
  ),
  'decide-simple': clock(
    '简易程序作出结论（暂行提示，待核实）',
    'Decide in the simple procedure, provisional',
    'injury-simple-workdays',
    'officer',
    [['use-simple', 'completeOn']],
    decisions,
    { pausedBy: pausingGrounds },
  ),
  reconsider: clock(
    '申请行政复议',
    'Ask for reconsideration',
    'reconsideration-application-days',
    'applicant',
    [['serve', 'servedOn']],
    ['challenge'],
    { warns: [15, 7, 1] },
  ),
  sue: clock('提起行政诉讼', 'Sue', 'litigation-months', 'applicant', [['serve', 'servedOn']], ['challenge'], {
    warns: [30, 7, 1],
  }),
};

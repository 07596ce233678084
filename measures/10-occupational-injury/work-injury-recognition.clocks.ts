import { clock } from '../procedure.ts';
import { pausingGrounds } from './injury-pauses.ts';

const applied = ['employer-applies', 'own-side-applies', 'withdraw'] as const;
const decisions = ['recognise', 'not-recognise', 'withdraw'] as const;
const paused = { pausedBy: pausingGrounds } as const;

/** Windows 30 days and a year, check 15, decision 60 or 15, service 20 days, treatment pay 12 + 12 months, challenge (工伤保险条例; 工伤认定办法). */
export const recognitionClocks = {
  'employer-window': clock(
    '单位申请',
    'The employer applies',
    'work-injury-application-days',
    'respondent',
    [['open', 'accidentOn']],
    [...applied, 'approve-longer-window'],
    { warns: [10, 3, 1] },
  ),
  'employer-longer-window': clock(
    '单位申请（批准延长的）',
    'The employer applies, longer',
    { dayIn: 'until' },
    'respondent',
    ['approve-longer-window'],
    applied,
  ),
  'own-window': clock(
    '职工一方申请',
    'The own side applies',
    'work-injury-own-months',
    'applicant',
    [['open', 'accidentOn']],
    [...applied, 'exclude-time', 'time-bar'],
    { warns: [60, 30, 7, 1], onLapse: 'time-bar' },
  ),
  'own-window-without-excluded': clock(
    '职工一方申请（扣除耽误的时间）',
    'The own side applies, lost time left out',
    { dayIn: 'lastDay' },
    'applicant',
    ['exclude-time'],
    [...applied, 'time-bar'],
    { warns: [60, 30, 7, 1], onLapse: 'time-bar' },
  ),
  'decide-acceptance': clock(
    '审核并决定是否受理',
    'Decide on acceptance',
    'work-injury-acceptance-days',
    'officer',
    ['employer-applies', 'own-side-applies', 'supplement'],
    ['accept', 'not-accept', 'ask-to-supplement', 'withdraw'],
  ),
  'employer-evidence': clock(
    '单位举证',
    'The employer answers',
    { dayIn: 'answerBy' },
    'respondent',
    ['order-evidence'],
    ['employer-answers', ...decisions],
  ),
  decide: clock('作出认定决定', 'Decide', 'work-injury-decision-days', 'officer', ['accept'], decisions, {
    ...paused,
    warns: [15, 7, 3, 1],
  }),
  'decide-simple': clock(
    '事实清楚的作出决定',
    'Decide where the facts are clear',
    'work-injury-simple-days',
    'officer',
    [['use-simple', 'acceptedOn']],
    decisions,
    paused,
  ),
  serve: clock(
    '送达决定书',
    'Serve the decision',
    'work-injury-delivery-days',
    'officer',
    ['recognise', 'not-recognise'],
    ['serve'],
  ),
  'treatment-pay': clock(
    '停工留薪期（单位照发工资）',
    'Treatment with pay by the employer',
    'treatment-pay-months',
    'respondent',
    [['begin-treatment', 'stoppedWorkOn']],
    ['to-appraisal', 'to-benefit'],
    { kind: 'wait', extension: 'treatment-pay-extension-months' },
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

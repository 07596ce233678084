import { clock } from '../procedure.ts';

/** Change a day before, group within a year, result in its window (unknown), notice five working days, settled by quarter. */
export const trainingClocks = {
  'tell-change': clock(
    '变更至少提前一日',
    'A change at least a day before',
    'training-change-days',
    'respondent',
    [['change', 'lessonOn']],
    ['confirm-change'],
    { kind: 'before' },
  ),
  'school-leaver': clock(
    '毕业一年内属补贴对象',
    'A school leaver belongs to the group for a year',
    'training-school-leaver-years',
    'applicant',
    [['accept-filing', 'leaverSince']],
    ['begin'],
  ),
  'within-hire': clock(
    '招用一年内参加岗位技能培训',
    'Post training within a year of hiring',
    'training-hire-years',
    'respondent',
    [['accept-filing', 'hiredSince']],
    ['begin'],
  ),
  'result-window': clock(
    '核验培训后就业',
    'Employment afterwards is checked',
    'training-result-window-months',
    'officer',
    [['certify', 'graduatedOn']],
    ['claim'],
  ),
  notice: clock(
    '公示期',
    'Public notice',
    'subsidy-notice-days',
    'officer',
    ['give-notice'],
    ['to-finance', 'refuse'],
    {
      kind: 'wait',
    },
  ),
  settle: clock(
    '按季度结算',
    'Settled by quarter',
    'training-subsidy-settlement-months',
    'officer',
    ['claim'],
    ['pay', 'refuse', 'ask-to-supplement'],
  ),
};

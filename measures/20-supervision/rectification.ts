import { choice, dayField, files, form, line, list, respondentFields, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { inspection, set } from './citations.ts';

/** 整改通知与复查: any department, the period stands in the notice (no statutory figure). Not an order of the labour inspection: that is `correction-order`. */
export const rectification = procedure({
  slug: 'rectification',
  sheet: ['CO-03'],
  measure: 'supervision',
  also: ['coordination'],
  departments: [
    'human-resources',
    'transport',
    'emergency',
    'market-regulation',
    'health',
    'commerce',
    'city-management',
    'sector-regulators',
  ],
  title: { zh: '整改通知与复查', en: 'Notice of rectification and re-check' },
  purpose: {
    zh: '各部门发现问题，写明事项和期限通知整改，到期复查；没有整改的约谈、移送或者查处。',
    en: 'Any department that sees something to be put right says what and by when, and checks again; what was not put right goes to an interview, another unit or a sanction.',
  },
  opens: {
    by: ['officer', 'inspector', 'other-unit', 'township'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      unit: line('发出单位', 'Unit that gives notice'),
      items: rowsOf(
        '整改事项',
        'Items',
        form({
          item: line('事项', 'Item'),
          basis: line('依据', 'Basis'),
          finding: line('线索编号', 'Finding').optional(),
        }),
      ),
      fromCase: line('来源办件', 'The case it came from').optional(),
    }),
    basis: set,
  },
  states: {
    drafted: { zh: '已拟稿', en: 'Drafted' },
    issued: { zh: '已发出', en: 'Issued' },
    reported: { zh: '已报告整改', en: 'Report in' },
    overdue: { zh: '逾期未整改', en: 'Not put right in time' },
    rectified: { zh: '复查合格', en: 'Put right', ends: 'corrected' },
    'to-interview': { zh: '转约谈', en: 'To an interview', ends: 'handed-over' },
    'to-department': { zh: '移送其他部门', en: 'To another unit', ends: 'handed-over' },
    cancelled: { zh: '撤销通知', en: 'Cancelled', ends: 'withdrawn' },
  },
  actions: {
    issue: step('发出整改通知', 'Give notice', ['drafted'], 'issued', ['head', 'officer'], set, {
      asks: form({ putRightBy: dayField('整改期限', 'To be put right by'), servedOn: dayField('送达日', 'Served on') }),
      issues: ['rectification-notice', 'service-receipt'],
    }),
    explain: step('企业说明、提出异议', 'The enterprise explains or objects', ['issued'], 'stay', ['respondent'], set, {
      asks: form({ statement: text('意见', 'Statement') }),
    }),
    'give-longer': step('同意改期', 'Agree to another day', ['issued'], 'stay', ['head'], set, {
      asks: form({ putRightBy: dayField('新的整改期限', 'New day'), why: text('理由', 'Reasons') }),
      issues: ['extension-notice'],
    }),
    report: step('报告整改情况', 'Report', ['issued', 'overdue'], 'reported', ['respondent'], set, {
      asks: form({ report: text('整改情况', 'What was done'), proof: files('证明材料', 'Proof').optional() }),
      issues: ['receipt'],
    }),
    pass: step(
      '复查合格',
      'Checked: put right',
      ['reported', 'issued'],
      'rectified',
      ['officer', 'inspector', 'township'],
      set,
      {
        asks: form({ seen: text('复查情况', 'What was seen') }),
        issues: ['check-result'],
      },
    ),
    fail: step(
      '复查不合格',
      'Checked: not put right',
      ['reported'],
      'overdue',
      ['officer', 'inspector', 'township'],
      set,
      {
        asks: form({ seen: text('复查情况', 'What was seen'), left: list('未整改事项', 'What is left') }),
        issues: ['check-result'],
      },
    ),
    'mark-overdue': step(
      '期限已过，没有报告',
      'Time is over, no report',
      ['issued'],
      'overdue',
      ['system', 'officer'],
      set,
      {
        afterClock: 'put-right',
      },
    ),
    'to-interview': step('转约谈', 'To an interview', ['overdue'], 'to-interview', ['head'], set, {
      asks: form({ reasons: text('约谈事由', 'Reasons') }),
      handsOver: {
        to: 'interview',
        carries: { respondentName: 'respondentName', respondentUscc: 'respondentUscc', reasons: 'reasons' },
      },
    }),
    'to-department': step(
      '移送有权部门查处',
      'To the unit that can sanction',
      ['overdue'],
      'to-department',
      ['head'],
      inspection('第十八条'),
      {
        asks: form({ receiver: line('接收单位', 'Receiving unit'), reasons: text('理由', 'Reasons') }),
        issues: ['transfer-letter'],
        handsOver: {
          to: 'case-transfer',
          carries: { respondentName: 'respondentName', receiver: 'receiver', reasons: 'reasons' },
        },
      },
    ),
    cancel: step('撤销通知', 'Cancel', ['drafted', 'issued', 'reported', 'overdue'], 'cancelled', ['head'], set, {
      asks: form({
        ground: choice('理由', 'Ground', { 'no-facts': '查无事实', mistaken: '通知有误', gone: '企业已退出本县' }),
      }),
    }),
  },
  clocks: {
    'put-right': clock(
      '整改',
      'Put right',
      { dayIn: 'putRightBy' },
      'respondent',
      ['issue', 'give-longer'],
      ['report', 'pass', 'cancel', 'mark-overdue'],
      {
        onLapse: 'mark-overdue',
      },
    ),
    recheck: clock(
      '复查',
      'Check again',
      'rectification-recheck-days',
      'officer',
      ['report'],
      ['pass', 'fail', 'cancel'],
    ),
  },
});

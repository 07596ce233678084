import { choice, count, dayField, form, line, list, money, respondentFields, rowsOf, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';
import { policy, set } from './citations.ts';

const inspection = { instrument: 'labour-inspection-regulation', article: '第三十条' } as const;

/** The workers of one trade and relation, as the report counts them; most cells are filled from what was reported before. */
const workers = form({
  trade: line('行业', 'Trade'),
  relation: choice('用工情形', 'Relation', {
    employee: '符合确立劳动关系',
    'part-time': '非全日制',
    dispatched: '劳务派遣',
    'quasi-employee': '不完全符合确立劳动关系',
    'self-employed': '个人经营',
    unclear: '不清楚',
  }),
  persons: count('人数', 'Persons'),
  women: count('其中女性', 'Of them women').optional(),
  activeDays: count('活跃天数合计', 'Active days').optional(),
  onlineHours: count('在线小时合计', 'Hours online').optional(),
  orders: count('订单数', 'Orders').optional(),
  agreements: count('已签合同、协议', 'Contracts or agreements signed').optional(),
});

/** What a firm reports for a quarter (no statutory form: ours, after the practice of other provinces). */
export const quarterlyReport = form({
  partners: rowsOf(
    '本县合作企业',
    'Partner firms here',
    form({
      name: line('名称', 'Name'),
      contract: choice('合作方式', 'Kind', { dispatch: '派遣', franchise: '加盟', agency: '代理、外包', none: '无' }),
    }),
  ).optional(),
  workers: rowsOf('劳动者', 'Workers', workers),
  medianPayFen: money('月报酬中位数', 'Median monthly pay').optional(),
  p10PayFen: money('月报酬第10百分位', 'Tenth percentile').optional(),
  underMinimum: count('低于最低小时工资的人次', 'Below the hourly minimum').optional(),
  payDelayDays: count('最长延迟支付天数', 'Longest delay of pay, days').optional(),
  deductionsFen: money('扣款合计', 'Deductions').optional(),
  commissionBasisPoints: count('平均抽成（万分之）', 'Commission in basis points').optional(),
  over8Hours: count('单日超过8小时的人次', 'Over 8 hours a day').optional(),
  over12Hours: count('单日超过12小时的人次', 'Over 12 hours a day').optional(),
  withoutRestDay: count('当周没有休息日的人次', 'Weeks without a rest day').optional(),
  insuredEmployees: count('参加职工保险人数', 'In employee insurance').optional(),
  insuredInjury: count('参加职业伤害保障人数', 'In occupational injury cover').optional(),
  insuredCommercial: count('有商业保险人数', 'With commercial cover').optional(),
  accidents: count('事故起数', 'Accidents').optional(),
  appeals: count('申诉件数', 'Appeals').optional(),
  appealsUpheld: count('申诉成立件数', 'Appeals upheld').optional(),
  ruleChanges: list('规则变更', 'Rule changes', 0).optional(),
  unionMembers: count('工会会员人数', 'Union members').optional(),
  trained: count('培训人次', 'Trained').optional(),
});

/** 平台企业用工情况报告: due, prefilled, submitted, differences explained, accepted or overdue (county policy （十七）; quarterly as our setting). */
export const employmentReport = procedure({
  slug: 'employment-report',
  sheet: ['CO-06'],
  measure: 'coordination',
  also: ['digital'],
  departments: ['human-resources'],
  title: { zh: '平台企业用工情况报告', en: 'Platform employment report' },
  purpose: {
    zh: '平台和合作企业每季度报告用工情况；系统用已报数据预填，与报告不一致的要说明。',
    en: 'Every quarter a platform and its partners report; the cells known already are filled in and every difference is to be explained.',
  },
  opens: {
    by: ['system', 'officer', 'respondent'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      respondentUscc: respondentFields.respondentUscc,
      period: line('报告期', 'Period'),
      because: choice('起因', 'Why', { quarterly: '季度', 'rule-change': '规则变更', asked: '部门要求' }),
      periodEndedOn: dayField('报告期截止日', 'Period ended on'),
      lastReportedOn: dayField('上次报告日', 'Last report on').optional(),
      submitBy: dayField('要求报送的日期（规则变更、部门要求）', 'To be in by, where it was asked for').optional(),
      lawfullyRequired: choice('依据', 'Basis', {
        policy: '县实施意见（报告制度）',
        inspection: '监察依法要求提供',
      }).optional(),
    }),
    basis: policy,
  },
  states: {
    due: { zh: '待报告', en: 'Due' },
    submitted: { zh: '已报送', en: 'Submitted' },
    returned: { zh: '退回补正', en: 'Returned to be corrected' },
    overdue: { zh: '逾期未报', en: 'Overdue' },
    accepted: { zh: '已接受', en: 'Accepted', ends: 'performed' },
    'to-interview': { zh: '转约谈', en: 'To an interview', ends: 'handed-over' },
    'to-inspection': { zh: '转劳动保障监察', en: 'To the inspection', ends: 'handed-over' },
    excused: { zh: '本期不需报告', en: 'Not due this time', ends: 'withdrawn' },
  },
  actions: {
    prefill: step('用已报数据预填', 'Fill in what is known', ['due'], 'stay', ['system'], set, {
      asks: form({ filledFrom: list('数据来源（批次、封存）', 'From which data') }),
    }),
    submit: step('报送', 'Submit', ['due', 'returned', 'overdue'], 'submitted', ['respondent'], policy, {
      asks: form({
        ...quarterlyReport.shape,
        explained: text('与预填数据不一致之处的说明', 'Differences explained').optional(),
      }),
      issues: ['receipt'],
    }),
    return: step('退回补正', 'Return it', ['submitted'], 'returned', ['officer'], set, {
      asks: form({ missing: list('需补正、说明的项目', 'What is missing or unexplained') }),
      issues: ['supplement-notice'],
    }),
    accept: step('接受', 'Accept', ['submitted'], 'accepted', ['officer'], policy, {
      asks: form({ differences: text('差异核对情况', 'What became of the differences') }),
      issues: ['filing-receipt'],
    }),
    'mark-overdue': step('逾期未报', 'Not in on time', ['due', 'returned'], 'overdue', ['system', 'officer'], set, {
      issues: ['question-letter'],
    }),
    'to-interview': step('转约谈', 'To an interview', ['overdue'], 'to-interview', ['head'], set, {
      asks: form({ reasons: text('约谈事由', 'Reasons') }),
      handsOver: {
        to: 'interview',
        carries: { respondentName: 'respondentName', respondentUscc: 'respondentUscc', reasons: 'reasons' },
      },
    }),
    // 虚报、拒报 carries a fine only where the inspection lawfully asked for it.
    'to-inspection': step(
      '虚报、拒报的转劳动保障监察',
      'False or refused: to the inspection',
      ['overdue', 'submitted', 'returned'],
      'to-inspection',
      ['head'],
      inspection,
      {
        asks: form({ facts: text('虚报、拒报的事实', 'Facts'), ...reportedFields }),
        handsOver: {
          to: 'inspection-report',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            facts: 'facts',
            ...carriedReport,
          },
        },
      },
    ),
    excuse: step('本期不需报告', 'Not due this time', ['due'], 'excused', ['officer'], set, {
      asks: form({ why: choice('理由', 'Why', { left: '已退出本县', paused: '停业', merged: '由关联企业合并报告' }) }),
    }),
  },
  clocks: {
    submit: clock(
      '报送用工情况',
      'Submit the report',
      'platform-report-interval-months',
      'respondent',
      [['open', 'lastReportedOn']],
      ['submit', 'mark-overdue', 'excuse'],
      { warns: [15, 7, 3, 1], onLapse: 'mark-overdue' },
    ),
    'submit-asked': clock(
      '按要求报送',
      'Submit what was asked for',
      { dayIn: 'submitBy' },
      'respondent',
      [['open', 'submitBy']],
      ['submit', 'mark-overdue', 'excuse'],
      { onLapse: 'mark-overdue' },
    ),
    check: clock(
      '审核报告',
      'Check it',
      'platform-report-check-days',
      'officer',
      ['submit'],
      ['accept', 'return', 'to-inspection'],
    ),
    correct: clock(
      '补正报告',
      'Correct it',
      'platform-report-correction-days',
      'respondent',
      ['return'],
      ['submit', 'mark-overdue', 'to-inspection'],
      { onLapse: 'mark-overdue' },
    ),
  },
});

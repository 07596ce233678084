import { choice, choicesOf, count, dayField, form, line, mustBeYes, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const grading = { instrument: 'credit-grade-rules', article: '条号待核实' };
const policy = { instrument: 'county-policy', article: '（十七）' };
const setting = { instrument: 'county-setting', article: '设定' };

/** A级企业激励: every measure with its own ground, beginning and end, and released when the grade is lost (县政策（十七）). */
export const incentiveGrant = procedure({
  slug: 'incentive-grant',
  sheet: [],
  measure: 'coordination',
  also: ['supervision'],
  departments: ['human-resources', 'development-reform', 'market-regulation'],
  title: { zh: '守法诚信激励', en: 'Incentives for grade A' },
  purpose: {
    zh: '对守法诚信A级企业给予有依据、有期限的激励，等级下降的随即解除。',
    en: 'Firms of grade A get incentives that have a legal ground and an end, and lose them with the grade.',
  },
  opens: {
    by: ['officer', 'respondent'],
    classes: 'all',
    asks: form({
      ...respondentFields,
      gradeYear: count('A级评价年度', 'Year of grade A', 2015),
      ground: text('激励理由', 'Why'),
      wanted: choicesOf('拟给予的激励', 'Incentives meant', {
        'fewer-checks': '减少日常检查频次',
        'fast-track': '办事绿色通道',
        'subsidy-priority': '补贴、资金优先',
        award: '评优评先',
        procurement: '政府采购、招投标参考',
        publicity: '典型宣传',
      }).optional(),
    }),
    basis: policy,
  },
  states: {
    proposed: { zh: '已提请', en: 'Proposed' },
    pushed: { zh: '已推送有关部门', en: 'Pushed to departments' },
    active: { zh: '激励实行中', en: 'Active' },
    refused: { zh: '不符合条件', en: 'Refused', ends: 'refused' },
    expired: { zh: '期满', en: 'Expired', ends: 'performed' },
    released: { zh: '等级下降，已解除', en: 'Released: the grade was lost', ends: 'ended' },
  },
  actions: {
    verify: step('核对等级', 'Check the grade', ['proposed'], 'stay', ['officer'], grading, {
      asks: form({
        grade: choice('现等级', 'Grade now', { A: 'A级' }),
        verifiedOn: dayField('核对日', 'Checked on'),
        noOpenCase: mustBeYes('没有正在查处的案件', 'No case is open'),
      }),
    }),
    refuse: step('不符合条件', 'Refuse', ['proposed'], 'refused', ['head'], policy, {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['reply-letter'],
    }),
    push: step('推送有关部门', 'Push to the departments', ['proposed'], 'pushed', ['officer'], policy, {
      asks: form({
        pushedOn: dayField('推送日', 'Pushed on'),
        units: choicesOf('推送部门', 'Departments', {
          market: '市场监管',
          tax: '税务',
          finance: '财政',
          commerce: '商务',
          development: '发展改革',
          housing: '住房城乡建设',
          transport: '交通',
        }),
      }),
      issues: ['transfer-letter'],
    }),
    grant: step(
      '部门反馈激励措施',
      'A department grants a measure',
      ['pushed', 'active'],
      'active',
      ['other-unit', 'head'],
      policy,
      {
        asks: form({
          unit: line('部门', 'Department'),
          measure: text('激励措施', 'Measure'),
          legalBasis: line('依据（法律、法规、政策条款）', 'Its own legal basis'),
          startsOn: dayField('开始日', 'Begins'),
          endsOn: dayField('截止日', 'Ends'),
        }).refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
          path: ['endsOn'],
          message: '截止日不早于开始日 / ends no earlier than it begins',
        }),
        issues: ['reply-letter'],
      },
    ),
    renew: step('评价仍为A级，续期', 'Still grade A: renew', ['active'], 'active', ['head'], policy, {
      asks: form({
        gradeYear: count('A级评价年度', 'Year of grade A', 2015),
        endsOn: dayField('新的截止日', 'New end'),
      }),
      issues: ['reply-letter'],
    }),
    release: step(
      '等级下降或者有新的违法处理，解除激励',
      'The grade was lost: release',
      ['pushed', 'active'],
      'released',
      ['officer', 'head'],
      policy,
      {
        asks: form({
          reasons: text('理由', 'Reasons'),
          told: mustBeYes('已通知各部门和企业', 'Departments and the firm were told'),
        }),
        issues: ['reply-letter'],
      },
    ),
    expire: step('激励期满', 'The incentive ends', ['active'], 'expired', ['system'], setting),
  },
  clocks: {
    push: clock(
      '推送有关部门',
      'Push to the departments',
      'joint-measure-push-days',
      'officer',
      [['verify', 'verifiedOn']],
      ['push', 'refuse'],
    ),
    feedback: clock(
      '部门反馈',
      'Departments answer',
      'joint-measure-feedback-days',
      'other-unit',
      [['push', 'pushedOn']],
      ['grant', 'release'],
    ),
    end: clock(
      '激励截止',
      'The incentive ends',
      { dayIn: 'endsOn' },
      'system',
      ['grant', 'renew'],
      ['expire', 'renew', 'release'],
      {
        onLapse: 'expire',
        warns: [30, 7],
      },
    ),
  },
});

import {
  choice,
  choicesOf,
  count,
  dayField,
  form,
  line,
  list,
  money,
  mustBeYes,
  respondentFields,
  rowsOf,
  text,
  uscc,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';
import { inspection, set } from './citations.ts';

const checksOfEnterprises = { instrument: 'chongqing-inspection-of-enterprises', article: '条号待核实' } as const;
const policy = { instrument: 'county-policy', article: '（二十）' } as const;

const target = form({
  name: line('单位', 'Enterprise'),
  code: uscc('统一社会信用代码', 'Unified social credit code').optional(),
  because: choice('列入理由', 'Why', {
    finding: '线索',
    risk: '风险预警',
    complaints: '投诉集中',
    grade: '守法诚信等级',
    draw: '随机抽取',
    partner: '平台的合作企业',
  }),
});

/** 专项行动 (county policy （二十）; a special check is approved, filed and published first: 重庆市规范涉企行政检查办法): scope, targets, daily count, closing report. */
export const specialCampaign = procedure({
  slug: 'special-campaign',
  sheet: [],
  measure: 'supervision',
  also: ['pay', 'rest'],
  departments: ['human-resources', 'transport', 'market-regulation', 'emergency', 'trade-union', 'court', 'townships'],
  title: { zh: '专项行动（欠薪、超时）', en: 'Special campaign on arrears or long hours' },
  purpose: {
    zh: '针对欠薪或者超时加班集中检查：批准、备案、公布后开始，每天报数，结束写总结。',
    en: 'A campaign against arrears or long hours: approved, filed and published first, counted every day and summed up at the end.',
  },
  opens: {
    by: ['officer', 'head'],
    classes: 'all',
    asks: form({
      name: line('行动名称', 'Name'),
      theme: choice('主题', 'Theme', {
        arrears: '治理欠薪',
        overtime: '治理超时加班',
        both: '欠薪和超时',
        other: '其他',
      }),
      basis: line('依据文件', 'Instrument it rests on'),
      from: dayField('开始日', 'From'),
      until: dayField('结束日', 'Until'),
      scope: choicesOf('行业范围', 'Trades', {
        delivery: '外卖配送',
        'ride-hailing': '网约车',
        courier: '快递',
        freight: '货运',
        livestream: '直播',
        domestic: '家政',
        other: '其他',
      }),
      townships: list('乡镇（街道）', 'Townships', 0).optional(),
      goals: rowsOf('目标', 'Goals', form({ goal: line('目标', 'Goal'), number: count('数值', 'Number') })),
    }),
    basis: policy,
  },
  states: {
    drafted: { zh: '已拟方案', en: 'Plan drafted' },
    approved: { zh: '已批准', en: 'Approved' },
    filed: { zh: '已备案', en: 'Filed with the government' },
    running: { zh: '已公布，进行中', en: 'Published, under way' },
    ended: { zh: '已结束，待总结', en: 'Ended, to be summed up' },
    reported: { zh: '已总结', en: 'Summed up', ends: 'performed' },
    refused: { zh: '未批准', en: 'Not approved', ends: 'refused' },
    cancelled: { zh: '取消', en: 'Cancelled', ends: 'withdrawn' },
  },
  actions: {
    approve: step('批准方案', 'Approve', ['drafted'], 'approved', ['head'], checksOfEnterprises),
    refuse: step('不批准', 'Do not approve', ['drafted'], 'refused', ['head'], checksOfEnterprises, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
    file: step(
      '报县政府备案',
      'File with the county government',
      ['approved'],
      'filed',
      ['officer', 'government'],
      checksOfEnterprises,
      {
        asks: form({ filingNumber: line('备案编号', 'Number of the filing'), filedOn: dayField('备案日', 'Filed on') }),
        issues: ['filing-receipt'],
      },
    ),
    publish: step('公布并开始', 'Publish and begin', ['filed'], 'running', ['officer', 'head'], checksOfEnterprises, {
      asks: form({
        publishedOn: dayField('公布日', 'Published on'),
        targets: rowsOf('目标企业', 'Targets', target),
      }),
      issues: ['public-notice'],
    }),
    'add-targets': step('增加目标企业', 'Add targets', ['running'], 'stay', ['officer'], set, {
      asks: form({ targets: rowsOf('目标企业', 'Targets', target) }),
    }),
    count: step('填报当日进度', 'Count of the day', ['running'], 'stay', ['officer', 'township', 'other-unit'], set, {
      asks: form({
        countedOn: dayField('日期', 'Day'),
        checked: count('检查户数', 'Enterprises checked'),
        workersReached: count('涉及劳动者', 'Workers reached'),
        problems: count('发现问题户数', 'With something found'),
        correctedOnSpot: count('当场改正', 'Corrected on the spot'),
        orders: count('责令改正', 'Orders'),
        casesFiled: count('立案', 'Cases filed'),
        paidFen: money('追回报酬', 'Pay recovered'),
        workersPaid: count('补发人数', 'Workers paid'),
        overLong: count('超时人次', 'Long hours found').optional(),
      }),
    }),
    'open-case': step(
      '就一户转劳动保障监察',
      'One enterprise to the inspection',
      ['running', 'ended'],
      'stay',
      ['officer', 'inspector'],
      inspection('第十八条'),
      {
        asks: form({ ...respondentFields, facts: text('发现的事实', 'Facts found'), ...reportedFields }),
        issues: ['check-result'],
        handsOver: {
          to: 'inspection-report',
          carries: {
            respondentName: 'respondentName',
            respondentUscc: 'respondentUscc',
            respondentAddress: 'respondentAddress',
            respondentPhone: 'respondentPhone',
            facts: 'facts',
            ...carriedReport,
          },
        },
      },
    ),
    end: step('行动结束', 'End', ['running'], 'ended', ['head', 'system'], set, {
      asks: form({ endedOn: dayField('结束日', 'Ended on') }),
    }),
    report: step('总结', 'Sum up', ['ended'], 'reported', ['head'], set, {
      asks: form({
        results: rowsOf(
          '目标完成情况',
          'Goals reached',
          form({ goal: line('目标', 'Goal'), number: count('数值', 'Number'), reached: count('完成', 'Reached') }),
        ),
        paidFen: money('追回报酬合计', 'Pay recovered in all'),
        workersPaid: count('补发人数', 'Workers paid'),
        openCases: count('未办结', 'Cases still open'),
        // 欠薪线索按时办结率: basis points, for the municipal target.
        onTimeBasisPoints: count('欠薪线索按时办结率（万分之）', 'Clues closed on time, basis points').optional(),
        lessons: text('经验和问题', 'What was learned'),
        redacted: mustBeYes('不含劳动者个人信息', 'No data of workers'),
      }),
      issues: ['closing-report'],
    }),
    cancel: step('取消', 'Cancel', ['drafted', 'approved', 'filed'], 'cancelled', ['head'], set, {
      asks: form({ why: text('理由', 'Reasons') }),
    }),
  },
  clocks: {
    count: clock(
      '每日报数',
      'Count every day',
      'campaign-count-days',
      'officer',
      ['publish', ['count', 'countedOn']],
      ['count', 'end'],
      { warns: [] },
    ),
    end: clock(
      '按方案结束',
      'End as planned',
      { dayIn: 'until' },
      'head',
      [['open', 'until']],
      ['end', 'cancel', 'refuse'],
    ),
    report: clock('总结', 'Sum up', 'campaign-report-days', 'head', [['end', 'endedOn']], ['report']),
  },
  publishes: {
    zh: '专项行动方案：主题、范围、时间、依据；总结公布总数，不点名个人',
    en: 'Campaign: theme, scope, time, basis; the totals at the end, no persons',
    on: 'publish',
    basis: checksOfEnterprises,
    during: null,
    objection: null,
  },
});

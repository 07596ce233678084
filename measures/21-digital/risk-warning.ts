import {
  choice,
  choicesOf,
  count,
  dayField,
  files,
  form,
  line,
  list,
  mustBeYes,
  respondentFields,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { carriedReport, reportedFields } from '../report-fields.ts';

const set = { instrument: 'county-setting', article: '设定' } as const;
const wages = { instrument: 'migrant-wage-regulation', article: '第三十八条' } as const;
const clues = { instrument: 'chongqing-wage-clue-notice-2025', article: '全文' } as const;

/** Signals watched for platforms: our setting, after the practice of other counties. */
const signals = {
  'pay-day-1': '发薪日已过1天',
  'pay-day-7': '发薪日已过7天',
  'pay-day-30': '发薪日已过30天',
  'short-paid': '5%以上的劳动者少付',
  'active-fall': '活跃劳动者骤降30%以上',
  'same-cause': '7日内同因投诉3起',
  'insurance-arrears': '社会保险欠缴2个月以上',
  deregistering: '合作企业注销、变更负责人',
  'court-enforcement': '被法院强制执行',
  'other-arrears': '欠银行、租金、水电',
  'price-cut': '规则变更降低单价10%以上',
  'strike-signal': '停工聚集苗头',
  'union-clue': '工会、乡镇反映',
} as const;

/** 欠薪与用工风险预警 (保障农民工工资支付条例 第三十八条): signal, level, owner, check, what came of it. */
export const riskWarning = procedure({
  slug: 'risk-warning',
  sheet: ['CO-07'],
  measure: 'digital',
  also: ['coordination', 'supervision'],
  departments: ['human-resources', 'townships', 'transport', 'market-regulation', 'trade-union'],
  title: { zh: '欠薪与用工风险预警', en: 'Warning of wage and labour risk' },
  purpose: {
    zh: '信号定级、派给乡镇或者部门核查，红一日、橙三日、黄五日；处理后记下是不是真的，准确率公开。',
    en: 'A signal is graded, given to a township or unit to check (red one, orange three, yellow five working days) and told true or false at the end, so that the precision can be shown.',
  },
  opens: {
    by: ['system', 'township', 'union', 'officer', 'anyone'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      respondentUscc: respondentFields.respondentUscc,
      signals: choicesOf('信号', 'Signals', signals),
      seenOn: dayField('信号日', 'Seen on'),
      workers: count('涉及人数（估）', 'Workers, estimated').optional(),
      evidence: text('依据（数据、批次、线索编号）', 'What it rests on'),
      township: line('所在乡镇（街道）', 'Township').optional(),
    }),
    basis: wages,
  },
  states: {
    signal: { zh: '待定级', en: 'To be graded' },
    red: { zh: '红色，待核查', en: 'Red, to be checked' },
    orange: { zh: '橙色，待核查', en: 'Orange, to be checked' },
    yellow: { zh: '黄色，待核查', en: 'Yellow, to be checked' },
    checked: { zh: '已核查，处置中', en: 'Checked, being handled' },
    resolved: { zh: '风险已消除', en: 'Resolved', ends: 'corrected' },
    paid: { zh: '已补发', en: 'Paid', ends: 'paid' },
    false: { zh: '误报', en: 'False alarm', ends: 'unfounded' },
    'to-inspection': { zh: '转劳动保障监察', en: 'To the inspection', ends: 'handed-over' },
    'to-interview': { zh: '转约谈', en: 'To an interview', ends: 'handed-over' },
  },
  actions: {
    'grade-red': step(
      '定为红色并派单',
      'Red: assigned',
      ['signal', 'orange', 'yellow'],
      'red',
      ['officer', 'system'],
      set,
      {
        asks: form({ owner: line('核查人', 'Who checks'), why: text('理由', 'Reasons') }),
      },
    ),
    'grade-orange': step(
      '定为橙色并派单',
      'Orange: assigned',
      ['signal', 'yellow'],
      'orange',
      ['officer', 'system'],
      set,
      {
        asks: form({ owner: line('核查人', 'Who checks'), why: text('理由', 'Reasons') }),
      },
    ),
    'grade-yellow': step('定为黄色并派单', 'Yellow: assigned', ['signal'], 'yellow', ['officer', 'system'], set, {
      asks: form({ owner: line('核查人', 'Who checks'), why: text('理由', 'Reasons') }),
    }),
    check: step(
      '上门、电话核查',
      'Check',
      ['red', 'orange', 'yellow'],
      'checked',
      ['township', 'inspector', 'officer'],
      set,
      {
        asks: form({
          checkedOn: dayField('核查日', 'Checked on'),
          way: choice('方式', 'How', { visit: '上门', phone: '电话', data: '数据核对' }),
          found: text('核查情况', 'What was found'),
          true: choice('是否属实', 'True', { yes: '属实', no: '不属实', unclear: '尚不清楚' }),
          photos: files('照片', 'Photos').optional(),
        }),
        issues: ['on-site-record'],
      },
    ),
    handle: step(
      '登记处置措施',
      'Enter what was done',
      ['checked'],
      'stay',
      ['officer', 'township', 'inspector'],
      set,
      {
        asks: form({ measures: list('措施', 'Measures') }),
      },
    ),
    resolve: step('风险消除', 'Resolved', ['checked'], 'resolved', ['officer'], clues, {
      asks: form({ how: text('如何消除', 'How'), resolvedOn: dayField('消除日', 'Resolved on') }),
      issues: ['closing-report'],
    }),
    pay: step('已补发报酬', 'Paid', ['checked'], 'paid', ['officer'], clues, {
      asks: form({
        workersPaid: count('补发人数', 'Workers paid', 1),
        workersConfirmed: mustBeYes('已向劳动者核实', 'Confirmed with the workers'),
      }),
      issues: ['closing-report'],
    }),
    false: step('误报', 'False alarm', ['checked'], 'false', ['officer'], set, {
      asks: form({ why: text('为何误报（用于改进信号）', 'Why it was false, to better the signal') }),
    }),
    inspect: step('转劳动保障监察', 'To the inspection', ['checked'], 'to-inspection', ['officer', 'head'], wages, {
      asks: form({
        facts: text('事实', 'Facts'),
        ...reportedFields,
      }),
      handsOver: {
        to: 'inspection-report',
        carries: {
          respondentName: 'respondentName',
          respondentUscc: 'respondentUscc',
          facts: 'facts',
          ...carriedReport,
        },
      },
    }),
    interview: step('转约谈', 'To an interview', ['checked'], 'to-interview', ['officer', 'head'], set, {
      asks: form({ reasons: text('约谈事由', 'Reasons') }),
      handsOver: {
        to: 'interview',
        carries: { respondentName: 'respondentName', respondentUscc: 'respondentUscc', reasons: 'reasons' },
      },
    }),
  },
  clocks: {
    'check-red': clock('红色核查', 'Red: check', 'risk-check-red-days', 'township', ['grade-red'], ['check']),
    'check-orange': clock(
      '橙色核查',
      'Orange: check',
      'risk-check-orange-days',
      'township',
      ['grade-orange'],
      ['check', 'grade-red'],
    ),
    'check-yellow': clock(
      '黄色核查',
      'Yellow: check',
      'risk-check-yellow-days',
      'township',
      ['grade-yellow'],
      ['check', 'grade-red', 'grade-orange'],
    ),
  },
});

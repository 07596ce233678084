import { limit } from './limit.ts';

const set = {
  from: '2007-01-01',
  to: null,
  knownFrom: '2007-01-01',
  instrument: 'county-setting',
  confidence: 'setting',
  lastChecked: '2026-11-23',
} as const;

/** 系统设定: our own limits where the law gives no figure. Shown as our setting, never as law. */
export const limits = [
  limit({
    name: 'check-result-display-years',
    title: { zh: '无问题抽查结果的公示期', en: 'Random inspection: clean results shown' },
    counting: 'raw-years',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'joint-measure-push-days',
    title: { zh: '列入后推送有关部门的期限', en: 'Joint measures: pushed to departments' },
    counting: 'working-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'joint-measure-feedback-days',
    title: { zh: '有关部门反馈措施的期限', en: 'Joint measures: departments answer' },
    counting: 'working-days',
    rows: [{ ...set, value: 10, article: '设定' }],
  }),
  limit({
    name: 'joint-meeting-interval-months',
    title: { zh: '联席会议的间隔', en: 'Joint meeting: interval' },
    counting: 'months',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'interview-notice-days',
    title: { zh: '约谈通知提前的天数', en: 'Interview: notice before it is held' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定', note: '在约谈之前倒算；紧急的当日通知。' }],
  }),
  limit({
    name: 'interview-report-days',
    title: { zh: '约谈后报送整改报告的期限', en: 'Interview: report on rectification' },
    counting: 'working-days',
    rows: [{ ...set, value: 10, article: '设定' }],
  }),
  limit({
    name: 'interview-verification-days',
    title: { zh: '约谈后核实整改的期限', en: 'Interview: rectification verified' },
    counting: 'working-days',
    rows: [{ ...set, value: 10, article: '设定' }],
  }),
  limit({
    name: 'rectification-least-days',
    title: { zh: '责令改正通常给的最短天数', en: 'Order to correct: usual least days' },
    counting: 'calendar-days',
    rows: [{ ...set, value: 3, article: '设定', note: '期限由指令书确定；公开案例为三至九日。' }],
  }),
  limit({
    name: 'rectification-most-days',
    title: { zh: '责令改正通常给的最长天数', en: 'Order to correct: usual most days' },
    counting: 'calendar-days',
    rows: [{ ...set, value: 9, article: '设定', note: '期限由指令书确定；公开案例为三至九日。' }],
  }),
  limit({
    name: 'transfer-sending-days',
    title: { zh: '案件移送发出的期限', en: 'Transfer between departments: sent' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'transfer-answer-days',
    title: { zh: '受移送部门答复的期限', en: 'Transfer between departments: accepted or returned' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'transfer-result-days',
    title: { zh: '处理结果返回的期限', en: 'Transfer between departments: result returned after the decision' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'platform-report-interval-months',
    title: { zh: '平台企业用工情况报告的间隔', en: 'Platform employment report: interval' },
    counting: 'months',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'risk-check-red-days',
    title: { zh: '红色预警核查期限', en: 'Wage risk: red signal checked' },
    counting: 'working-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'risk-check-orange-days',
    title: { zh: '橙色预警核查期限', en: 'Wage risk: orange signal checked' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'risk-check-yellow-days',
    title: { zh: '黄色预警核查期限', en: 'Wage risk: yellow signal checked' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'risk-pay-late-first-days',
    title: { zh: '发薪日已过的第一档天数', en: 'Wage risk: pay day missed, first step' },
    counting: 'raw-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'risk-pay-late-second-days',
    title: { zh: '发薪日已过的第二档天数', en: 'Wage risk: pay day missed, second step' },
    counting: 'raw-days',
    rows: [{ ...set, value: 7, article: '设定' }],
  }),
  limit({
    name: 'risk-pay-late-third-days',
    title: { zh: '发薪日已过的第三档天数', en: 'Wage risk: pay day missed, third step' },
    counting: 'raw-days',
    rows: [{ ...set, value: 30, article: '设定' }],
  }),
  limit({
    name: 'risk-complaint-window-days',
    title: { zh: '同因投诉累计的天数', en: 'Wage risk: days over which complaints on one cause add up' },
    counting: 'raw-days',
    rows: [{ ...set, value: 7, article: '设定' }],
  }),
  limit({
    name: 'risk-insurance-arrears-months',
    title: { zh: '社会保险欠缴成为预警的月数', en: 'Wage risk: insurance arrears become a signal' },
    counting: 'raw-months',
    rows: [{ ...set, value: 2, article: '设定' }],
  }),
];

import { limit } from './limit.ts';

const set = {
  from: '2007-01-01',
  to: null,
  knownFrom: '2007-01-01',
  instrument: 'county-setting',
  confidence: 'setting',
  lastChecked: '2026-11-25',
  note: '法律没有规定，由本系统设定。',
} as const;

/** Limits no law gives: settings of the county. */
export const limits = [
  limit({
    name: 'union-legal-aid-answer-days',
    title: { zh: '工会法律援助答复期限', en: 'Union answers a request for legal help' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'union-legal-aid-assignment-days',
    title: { zh: '工会法律援助指派期限', en: 'Union assigns a lawyer' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'union-answer-days',
    title: { zh: '单位答复工会意见书的期限', en: 'Firm answers a union’s opinion' },
    counting: 'working-days',
    rows: [{ ...set, note: '见于外省条例的转述，本市没有规定，由本系统设定。', value: 15, article: '设定' }],
  }),
  limit({
    name: 'union-suggestion-filing-days',
    title: { zh: '收到工会建议书立案的期限', en: 'Bureau files on a union’s suggestion' },
    counting: 'working-days',
    rows: [{ ...set, note: '见于外省条例的转述，本市没有规定，由本系统设定。', value: 5, article: '设定' }],
  }),
  limit({
    name: 'union-join-routing-days',
    title: { zh: '入会申请转送期限', en: 'Application to join routed' },
    counting: 'working-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'union-join-approval-days',
    title: { zh: '入会审批期限', en: 'Application to join approved' },
    counting: 'working-days',
    rows: [{ ...set, value: 10, article: '设定' }],
  }),
  limit({
    name: 'union-transfer-days',
    title: { zh: '会籍转接期限', en: 'Membership transferred' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'grievance-answer-days',
    title: { zh: '平台申诉首次答复期限', en: 'First answer to a grievance' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'grievance-review-days',
    title: { zh: '平台申诉复核期限', en: 'Second review of a grievance' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'grievance-refund-days',
    title: { zh: '平台申诉退款期限', en: 'Refund after a grievance' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'case-link-compare-months',
    title: { zh: '裁审结果比对间隔', en: 'Awards and judgments compared every' },
    counting: 'raw-months',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'service-days-medical-joining',
    title: { zh: '职工参加医保办理期限', en: 'Working days to join employee medical insurance' },
    counting: 'working-days',
    rows: [{ ...set, note: '见于四川2024年清单，本市未见，由本系统设定。', value: 1, article: '设定' }],
  }),
  limit({
    name: 'service-hospital-change-years',
    title: { zh: '变更特病医院的间隔', en: 'Special-disease hospital changed at most every' },
    counting: 'raw-years',
    rows: [{ ...set, note: '转述一年至多一次，待核实，由本系统设定。', value: 1, article: '设定' }],
  }),
  limit({
    name: 'training-change-days',
    title: { zh: '培训班变更时间地点提前期', en: 'Notice before a class changes time or place' },
    counting: 'raw-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'training-clean-record-years',
    title: { zh: '评价机构无严重违法记录的期间', en: 'No serious breach by an evaluating firm within' },
    counting: 'raw-years',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'subsidy-notice-days',
    title: { zh: '补贴公示期', en: 'Public notice of a subsidy' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
  limit({
    name: 'school-entry-residence-months',
    title: { zh: '入学居住登记期间', en: 'Residence before school entry' },
    counting: 'raw-months',
    rows: [
      {
        ...set,
        note: '见于本市其他区县的做法，本县未见通知，由本系统设定；自8月31日倒算半年。',
        value: 6,
        article: '设定',
      },
    ],
  }),
  limit({
    name: 'consultation-assignment-days',
    title: { zh: '咨询指定答复人期限', en: 'Adviser named for a question' },
    counting: 'working-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'consultation-answer-days',
    title: { zh: '咨询答复期限', en: 'Question answered' },
    counting: 'working-days',
    rows: [{ ...set, value: 3, article: '设定' }],
  }),
  limit({
    name: 'civil-guidance-days',
    title: { zh: '民事途径指引期限', en: 'Guidance to the civil route' },
    counting: 'working-days',
    rows: [{ ...set, value: 1, article: '设定' }],
  }),
  limit({
    name: 'mediation-register-check-months',
    title: { zh: '调解组织登记核对间隔', en: 'Register of mediation bodies checked every' },
    counting: 'raw-months',
    rows: [{ ...set, value: 12, article: '设定' }],
  }),
  limit({
    name: 'mediation-gap-months',
    title: { zh: '调解组织空白补齐期限', en: 'Gap in mediation closed within' },
    counting: 'months',
    rows: [{ ...set, value: 6, article: '设定' }],
  }),
  limit({
    name: 'typical-case-objection-days',
    title: { zh: '典型案例当事人异议期限', en: 'Parties object to a typical case' },
    counting: 'working-days',
    rows: [{ ...set, value: 10, article: '设定' }],
  }),
  limit({
    name: 'typical-case-answer-days',
    title: { zh: '典型案例异议答复期限', en: 'Objection to a typical case answered' },
    counting: 'working-days',
    rows: [{ ...set, value: 5, article: '设定' }],
  }),
];

import { limit } from './limit.ts';

/** The text of 2014, known from copies. */
const earlier = {
  from: '2015-01-01',
  to: '2022-10-31',
  knownFrom: '2014-09-25',
  instrument: 'chongqing-labour-inspection-regulation',
  confidence: 'secondary',
  lastChecked: '2026-11-23',
  note: '修正前的文本未逐条核对，取同一数字。',
} as const;

/** The amended text. */
const amended = {
  from: '2022-11-01',
  to: null,
  knownFrom: '2022-09-28',
  instrument: 'chongqing-labour-inspection-regulation',
  confidence: 'official',
  lastChecked: '2026-11-23',
  note: '发布日取修正通过日。',
} as const;

/** 重庆市劳动保障监察条例, used before the national limits. Working days where it says so. */
export const limits = [
  limit({
    name: 'staff-record-retention-years',
    title: { zh: '用工材料保存年限', en: 'Employer’s staff records kept, least years' },
    counting: 'raw-years',
    rows: [
      { ...earlier, value: 2, article: '第十条' },
      { ...amended, value: 2, article: '第十条' },
    ],
  }),
  limit({
    name: 'purchaser-look-back-years',
    title: { zh: '采购查看违法记录的年限', en: 'Purchasers look back at serious records' },
    counting: 'raw-years',
    rows: [
      { ...earlier, value: 3, article: '第十二条' },
      { ...amended, value: 3, article: '第十二条' },
    ],
  }),
  limit({
    name: 'inspection-transfer-days',
    title: { zh: '移送有管辖权部门的期限', en: 'Inspection: transfer to the competent bureau' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 3, article: '第十九条' },
      { ...amended, value: 3, article: '第十九条' },
    ],
  }),
  limit({
    name: 'inspection-transfer-objection-days',
    title: { zh: '受移送部门报请指定管辖的期限', en: 'Inspection: receiver asks the city bureau' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 3, article: '第十九条' },
      { ...amended, value: 3, article: '第十九条' },
    ],
  }),
  limit({
    name: 'inspection-jurisdiction-days',
    title: { zh: '指定管辖的期限', en: 'Inspection: city bureau designates jurisdiction' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 3, article: '第十九条' },
      { ...amended, value: 3, article: '第十九条' },
    ],
  }),
  limit({
    name: 'inspection-content-confirmation-days',
    title: { zh: '投诉内容确认期限', en: 'Inspection: complainant confirms identity and content' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 10, article: '第二十二条' },
      { ...amended, value: 10, article: '第二十二条' },
    ],
  }),
  limit({
    name: 'inspection-supplement-days',
    title: { zh: '投诉补正期限', en: 'Inspection: complainant supplements' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 15, article: '第二十五条', note: '修正前的文本未逐条核对，取同一数字。条号待核实。' },
      { ...amended, value: 15, article: '第二十五条', note: '条号待核实。' },
    ],
  }),
  limit({
    name: 'inspection-filing-days',
    title: { zh: '立案期限', en: 'Inspection: filing' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 5, article: '第二十五条' },
      { ...amended, value: 5, article: '第二十五条' },
    ],
  }),
  limit({
    name: 'inspection-investigation-days',
    title: { zh: '调查并作出决定的期限', en: 'Inspection: investigation and decision' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 60, article: '第三十条' },
      { ...amended, value: 60, article: '第三十条' },
    ],
  }),
  limit({
    name: 'inspection-investigation-extension',
    title: { zh: '调查延长', en: 'Inspection: investigation, extension' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 30, article: '第三十条' },
      { ...amended, value: 30, article: '第三十条' },
    ],
  }),
  limit({
    name: 'inspection-suspension-notice-days',
    title: { zh: '中止调查告知期限', en: 'Inspection: notice of suspension' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 5, article: '第三十一条' },
      { ...amended, value: 5, article: '第三十一条' },
    ],
  }),
  limit({
    name: 'inspection-withdrawal-notice-days',
    title: { zh: '撤销立案告知期限', en: 'Inspection: notice that the filing is withdrawn' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 5, article: '第三十二条' },
      { ...amended, value: 5, article: '第三十二条' },
    ],
  }),
  limit({
    name: 'penalty-statement-days',
    title: { zh: '陈述、申辩和要求听证的期限', en: 'Penalty: statement or request for a hearing' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 5, article: '第三十三条' },
      { ...amended, value: 5, article: '第三十三条' },
    ],
  }),
  limit({
    name: 'inspection-conciliation-days',
    title: { zh: '行政调解期限', en: 'Inspection: conciliation' },
    counting: 'working-days',
    rows: [
      { ...earlier, value: 10, article: '第三十六条' },
      { ...amended, value: 10, article: '第三十六条' },
    ],
  }),
  limit({
    name: 'inspection-service-days',
    title: { zh: '责令改正、处理决定送达期限', en: 'Inspection: service of orders and handling decisions' },
    counting: 'calendar-days',
    rows: [
      {
        ...earlier,
        value: 7,
        article: '第三十九条',
        note: '修正前的文本未逐条核对，取同一数字。条例没有说明“七日”是工作日，按自然日。',
      },
      { ...amended, value: 7, article: '第三十九条', note: '条例没有说明“七日”是工作日，按自然日。' },
    ],
  }),
  limit({
    name: 'service-mass-incident-days',
    title: { zh: '群体性事件张贴公告视为送达', en: 'Mass incident: posted notice deemed served' },
    counting: 'raw-days',
    rows: [
      {
        ...earlier,
        value: 10,
        article: '第三十九条',
        note: '修正前的文本未逐条核对，取同一数字。公告期届满即视为送达，不顺延。',
      },
      { ...amended, value: 10, article: '第三十九条', note: '公告期届满即视为送达，不顺延。' },
    ],
  }),
];

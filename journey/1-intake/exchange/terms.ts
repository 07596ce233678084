import { approvalCycleCodes, hoursSystemCodes, ruleKindCodes, signedByCodes, tradeCodes } from './codes.ts';
import { code, day, fen, integer, table, text } from './columns.ts';

const record = { size: 'record', startColumn: null } as const;

/** Limits agreed with the union or worker representatives: continuous, daily, allowance, stop; and the agreed percentile. */
export const limitAgreement = table(
  'limitAgreement',
  {
    zh: '工时与休息协商协议',
    en: 'Agreed limits',
    legalBasis: '人社厅发〔2023〕50号休息和劳动报酬权益保障指引第四、五条',
    ...record,
  },
  {
    trade: code('行业', tradeCodes),
    from: day('起'),
    to: day('止').optional(),
    continuousMaxS: integer('连续最长接单时间（秒）', 0, 86400).optional(),
    dailyMaxS: integer('每日最长工作时间（秒）', 0, 86400).optional(),
    allowanceS: integer('每日宽放时间（秒）', 0, 86400).optional(),
    stopS: integer('达到上限后停止推送时长（秒）', 0, 86400).optional(),
    appraisalPercentileBp: integer('约定的配送时限百分位（万分之一）', 0, 10000).optional(),
    signedBy: code('协商方', signedByCodes),
  },
);

/** The enterprise's own rest rules as a dated document. */
export const restRule = table(
  'restRule',
  { zh: '休息办法', en: 'Rest rules', legalBasis: '人社厅发〔2023〕50号休息和劳动报酬权益保障指引第三条', ...record },
  { trade: code('行业', tradeCodes), documentId: text('文件编号'), from: day('起'), to: day('止').optional() },
);

/** Approval of comprehensive or irregular working time. */
export const workingTimeApproval = table(
  'workingTimeApproval',
  { zh: '特殊工时审批', en: 'Working-time approvals', legalBasis: '劳部发〔1994〕503号', ...record },
  {
    system: code('工时制度', hoursSystemCodes),
    cycle: code('综合计算周期', approvalCycleCodes).optional(),
    approvalNumber: text('批准文号', 100).optional(),
    from: day('起'),
    to: day('止').optional(),
  },
);

/** A sectoral minimum agreed by association and union. */
export const sectorAgreement = table(
  'sectorAgreement',
  { zh: '行业最低劳动报酬协议', en: 'Sector agreements', legalBasis: '城人社发〔2022〕97号（六）', ...record },
  {
    trade: code('行业', tradeCodes),
    place: text('适用区域代码', 9),
    from: day('起'),
    to: day('止').optional(),
    floorUnit: code('单位', { hour: '每小时', order: '每单' }),
    floorFen: fen('最低劳动报酬'),
  },
);

/** A published platform rule or its change. */
export const publishedRule = table(
  'publishedRule',
  {
    zh: '公示的平台规则',
    en: 'Published rules',
    legalBasis: '城人社发〔2022〕97号（十一）；交运发〔2021〕122号',
    ...record,
  },
  {
    trade: code('行业', tradeCodes),
    kind: code('规则类别', ruleKindCodes),
    title: text('名称', 200),
    publishedOn: day('公示日期').optional(),
    effectiveOn: day('施行日期'),
    endedOn: day('停止施行日期').optional(),
    consultedOn: day('征求意见日期').optional(),
    consultationRecordId: text('协商记录编号').optional(),
    takeRateCeilingBp: integer('抽成上限（万分之一）', 0, 10000).optional(),
    allowedTimePercentileBp: integer('配送时限百分位（万分之一）', 0, 10000).optional(),
  },
);

/** Display of the minimum-wage notice to workers. */
export const noticeDisplay = table(
  'noticeDisplay',
  { zh: '最低工资标准公示', en: 'Notice displays', legalBasis: '渝人社发〔2024〕22号', ...record },
  {
    subject: code('公示内容', { 'minimum-wage': '最低工资标准' }),
    standardFrom: day('所公示标准的施行日期'),
    displayedOn: day('公示日期'),
  },
);

/** How far back pay records are kept. */
export const recordRetention = table(
  'recordRetention',
  { zh: '工资台账保存', en: 'Record retention', legalBasis: '保障农民工工资支付条例第十五条', ...record },
  { firstEngagedOn: day('最早用工日期'), oldestLedgerOn: day('现存最早台账日期'), checkedOn: day('核对日期') },
);

/** An order by the bureau to pay within a time limit. */
export const correctionOrder = table(
  'correctionOrder',
  {
    zh: '责令限期支付',
    en: 'Correction orders',
    legalBasis: '劳动合同法第八十五条；劳动保障监察条例第二十六条',
    ...record,
  },
  {
    orderNumber: text('文号', 100).optional(),
    issuedOn: day('送达日期').optional(),
    deadline: day('限期').optional(),
    workerId: text('平台内劳动者编号'),
    arrearsFrom: day('欠付起始日期'),
    arrearsTo: day('欠付截止日期').optional(),
    dueFen: fen('应付金额'),
    paidFen: fen('已付金额'),
    paidOn: day('支付日期').optional(),
  },
);

/** Registration for occupational injury protection. */
export const injuryRegistration = table(
  'injuryRegistration',
  {
    zh: '职业伤害保障登记',
    en: 'Injury-protection registration',
    legalBasis: '人社部发〔2025〕24号；渝人社规〔2025〕14号',
    ...record,
  },
  { region: text('参保地区代码', 9), registeredFrom: day('登记生效日期'), registeredTo: day('终止日期').optional() },
);

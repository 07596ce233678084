import {
  chainCodes,
  cycleCodes,
  enterpriseKindCodes,
  hoursSystemCodes,
  identityCodes,
  industryCodes,
  relationCodes,
  tradeCodes,
  yesNoUnknown,
} from './codes.ts';
import { code, day, fen, identityNumber, integer, table, text, uscc } from './columns.ts';

/** Enterprises the county knows: platforms, partners and stations, and which tables each must report. */
export const enterprise = table(
  'enterprise',
  {
    zh: '企业',
    en: 'Enterprises',
    legalBasis: '城人社发〔2022〕97号（十七）平台企业用工情况报告制度',
    size: 'record',
    startColumn: null,
  },
  {
    name: text('企业名称', 100),
    kind: code('企业类型', enterpriseKindCodes),
    trade: code('行业', tradeCodes),
    injuryIndustry: code('职业伤害保障试点行业', industryCodes),
    injuryListedFrom: day('列入职业伤害保障试点平台名单日期').optional(),
    injuryBenchmarkMilli: integer('核定的职业伤害保障费基准（毫元每单）').optional(),
    injuryFloatBp: integer('核定的浮动系数（万分之一，10000 为不浮动）', 0, 100000).optional(),
    mustReport: text('应报送的表，逗号分隔', 400).optional(),
    onDate: day('在本县开始用工日期'),
    offDate: day('停止用工日期').optional(),
    place: text('所在乡镇代码', 9).optional(),
  },
);

/** Engagement of one worker: who, since when, in which class. The ID number never reaches the lake. */
export const worker = table(
  'worker',
  {
    zh: '劳动者',
    en: 'Workers',
    legalBasis: '城人社发〔2022〕97号（十七）；劳动保障监察条例第十一条',
    size: 'record',
    startColumn: null,
  },
  {
    workerId: text('平台内劳动者编号'),
    idNo: identityNumber('公民身份号码').optional(),
    trade: code('行业', tradeCodes),
    relation: code('报告的用工关系', relationCodes),
    chain: code('用工链条', chainCodes),
    partnerUscc: uscc('合作用工企业').optional(),
    onDate: day('开始日期'),
    offDate: day('结束日期').optional(),
    identity: code('账号实名核验', identityCodes).optional(),
    adjudicatedRelation: code('裁判认定的用工关系', relationCodes).optional(),
    adjudicatedFrom: day('裁判认定生效日期').optional(),
    place: text('常住乡镇代码', 9).optional(),
  },
);

/** Terms of pay agreed with one worker, dated. */
export const payTerms = table(
  'payTerms',
  {
    zh: '报酬约定',
    en: 'Pay terms',
    legalBasis: '工资支付暂行规定第七条；城人社发〔2022〕97号（六）',
    size: 'record',
    startColumn: null,
  },
  {
    workerId: text('平台内劳动者编号'),
    from: day('起'),
    to: day('止').optional(),
    cycle: code('支付周期', cycleCodes),
    cycleDays: integer('周期天数', 1, 400).optional(),
    agreedPayDay: integer('约定支付日（每月第几日，按月支付时）', 1, 31).optional(),
    wageStandardFen: fen('月工资标准').optional(),
    overtimeBaseFen: fen('加班工资计算基数（月）').optional(),
    piecePriceFen: fen('计件单价').optional(),
    holidayRateBp: integer('约定节假日报酬与平日之比（万分之一）', 0, 100000).optional(),
    hoursSystem: code('工时制度', hoursSystemCodes).optional(),
    minimumWageAppliedFen: fen('企业适用的最低工资标准').optional(),
    minimumWageAppliedUnit: code('该标准的单位', { month: '月', hour: '小时' }).optional(),
  },
);

/** Goods or services riders must buy on joining. */
export const purchaseRequirement = table(
  'purchaseRequirement',
  {
    zh: '入职购买要求',
    en: 'Purchase requirements',
    legalBasis: '城人社发〔2022〕97号（五）；GB/T 46862-2025 7.1.7、7.1.8',
    size: 'record',
    startColumn: null,
  },
  {
    trade: code('行业', tradeCodes),
    item: text('商品或服务', 100),
    brandNamed: code('是否指定品牌', yesNoUnknown),
    compulsory: code('是否必须购买', yesNoUnknown),
    from: day('起'),
    to: day('止').optional(),
  },
);

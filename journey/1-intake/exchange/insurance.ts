import { code, day, fen, integer, month, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of socialEnrolmentScheme. */
export const socialEnrolmentSchemeCodes = {
  '1': '职工养老',
  '2': '职工医保',
  '3': '失业保险',
  '4': '工伤保险',
  '5': '居民养老',
  '6': '居民医保',
} as const;

/** Codes of socialEnrolmentCapacity. */
export const socialEnrolmentCapacityCodes = { '1': '单位参保', '2': '灵活就业参保', '3': '居民参保' } as const;

/** Codes of contributionScheme. */
export const contributionSchemeCodes = {
  '1': '职工养老',
  '2': '职工医保',
  '3': '失业保险',
  '4': '工伤保险',
  '5': '居民养老',
  '6': '居民医保',
} as const;

/** Codes of contributionCapacity. */
export const contributionCapacityCodes = { '1': '单位参保', '2': '灵活就业参保', '3': '居民参保' } as const;

/** Codes of enrolmentApplicationScheme. */
export const enrolmentApplicationSchemeCodes = {
  '1': '职工养老',
  '2': '职工医保',
  '3': '失业保险',
  '4': '工伤保险',
  '5': '居民养老',
  '6': '居民医保',
} as const;

/** Codes of enrolmentApplicationCapacity. */
export const enrolmentApplicationCapacityCodes = { '1': '单位参保', '2': '灵活就业参保', '3': '居民参保' } as const;

/** Codes of enrolmentApplicationOutcome. */
export const enrolmentApplicationOutcomeCodes = { '1': '受理', '2': '转介户籍地', '3': '不予受理' } as const;

/** Codes of enrolmentApplicationRefusalReason. */
export const enrolmentApplicationRefusalReasonCodes = {
  '1': '户籍',
  '2': '年龄',
  '3': '材料',
  '4': '其他原因',
} as const;

/** Codes of supportMethodScheme. */
export const supportMethodSchemeCodes = {
  '1': '职工养老',
  '2': '职工医保',
  '3': '失业保险',
  '4': '工伤保险',
  '5': '居民养老',
  '6': '居民医保',
} as const;

/** Codes of insuranceServiceService. */
export const insuranceServiceServiceCodes = {
  '1': '参保登记',
  '2': '变更注销',
  '3': '养老关系转移',
  '4': '医疗手工报销',
  '5': '生育津贴',
  '6': '工伤手工报销',
  '7': '查询和证明',
} as const;

/** Tables of the exchange on social insurance and its handling (measures 9 and 13). */
export const insurance = {
  socialEnrolment: table(
    'socialEnrolment',
    {
      zh: '参保记录',
      en: 'Enrolments',
      legalBasis: '社会保险法第五十八条；城人社发〔2022〕97号（九）',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      scheme: code('险种', socialEnrolmentSchemeCodes),
      capacity: code('参保身份', socialEnrolmentCapacityCodes),
      from: day('起'),
      to: day('止').optional(),
    },
  ),
  contribution: table(
    'contribution',
    {
      zh: '缴费明细',
      en: 'Contributions',
      legalBasis: '社会保险法第六十条、第六十三条',
      size: 'record',
      startColumn: 'month',
    },
    {
      workerId: text('平台内劳动者编号'),
      month: month('费款所属月份'),
      scheme: code('险种', contributionSchemeCodes),
      capacity: code('参保身份', contributionCapacityCodes),
      baseFen: fen('缴费基数').optional(),
      wageAverageFen: fen('上年度月平均工资').optional(),
      dueFen: fen('应缴').optional(),
      paidFen: fen('已缴').optional(),
      dueOn: day('缴费截止日').optional(),
      paidOn: day('缴费日').optional(),
      noticeOn: day('告知缴费明细之日').optional(),
      baseProvisional: code('按预核基数', yesNo).optional(),
    },
  ),
  insuranceGuidance: table(
    'insuranceGuidance',
    {
      zh: '引导参保记录',
      en: 'Guidance on insurance',
      legalBasis: '城人社发〔2022〕97号（九）',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      guidedOn: day('引导参保之日').optional(),
      followUpConsent: code('同意乡镇随访', yesNo).optional(),
    },
  ),
  enrolmentApplication: table(
    'enrolmentApplication',
    {
      zh: '参保申请',
      en: 'Enrolment applications',
      legalBasis: '社会保险经办条例第六条；城人社发〔2022〕97号（九）',
      size: 'record',
      startColumn: 'appliedOn',
    },
    {
      workerId: text('平台内劳动者编号'),
      appliedOn: day('申请日'),
      scheme: code('险种', enrolmentApplicationSchemeCodes),
      capacity: code('参保身份', enrolmentApplicationCapacityCodes),
      hukouInCity: code('本市户籍', yesNo).optional(),
      outcome: code('结果', enrolmentApplicationOutcomeCodes).optional(),
      refusalReason: code('不予受理原因', enrolmentApplicationRefusalReasonCodes).optional(),
      gapMonths: integer('中断月数').optional(),
      firstEntry: code('首次参保', yesNo).optional(),
      benefitFrom: day('待遇起始日').optional(),
    },
  ),
  supportMethod: table(
    'supportMethod',
    {
      zh: '平台参保支持办法',
      en: 'Support methods',
      legalBasis: '城人社发〔2022〕97号（九）',
      size: 'record',
      startColumn: null,
    },
    {
      scheme: code('险种', supportMethodSchemeCodes),
      from: day('起'),
      to: day('止').optional(),
      publishedOn: day('公布日').optional(),
      shareBp: integer('补贴比例（万分之一）').optional(),
    },
  ),
  insuranceService: table(
    'insuranceService',
    {
      zh: '社保经办件',
      en: 'Insurance service cases',
      legalBasis: '社会保险经办条例第六条、第十条、第十六条、第二十条、第二十二条、第三十一条、第三十二条',
      size: 'record',
      startColumn: null,
    },
    {
      service: code('事项', insuranceServiceServiceCodes),
      appliedOn: day('收到申请之日'),
      doneOn: day('办结日').optional(),
      toldOn: day('告知本人之日').optional(),
      queryable: code('本人可以查询', yesNo).optional(),
      feeFen: fen('收取的费用').optional(),
      materialsWithoutBasis: integer('没有依据的材料数').optional(),
    },
  ),
  serviceChannel: table(
    'serviceChannel',
    {
      zh: '网上服务渠道',
      en: 'Online channels',
      legalBasis: '城人社发〔2022〕97号（十三）',
      size: 'record',
      startColumn: null,
    },
    { name: text('服务', 200), downFrom: day('中断起').optional(), downTo: day('恢复日').optional() },
  ),
  entitlementLoss: table(
    'entitlementLoss',
    {
      zh: '待遇资格丧失',
      en: 'Losses of entitlement',
      legalBasis: '社会保险经办条例第二十五条',
      size: 'record',
      startColumn: null,
    },
    { eventOn: day('丧失资格之日'), reportedOn: day('报告日').optional() },
  ),
};

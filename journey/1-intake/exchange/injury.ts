import { code, day, fen, instant, integer, table, text, uscc } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;
const record = { size: 'record', startColumn: null } as const;

/** Schemes and policies somebody can hold against an injury at work. */
export const injuryCoverSchemeCodes = {
  '1': '工伤保险',
  '2': '职业伤害保障',
  '3': '商业意外险',
  '4': '雇主责任险',
} as const;

/** The two schemes of law. */
export const injurySchemeCodes = { '1': '工伤保险', '2': '职业伤害保障' } as const;

/** Why somebody is said to hold none of them. */
export const coverAbsenceReasonCodes = {
  '1': '已购买商业保险',
  '2': '劳动者放弃',
  '3': '在其他单位参保',
  '9': '其他原因',
} as const;

/** Kinds of commercial policies seen in practice. */
export const policyKindCodes = {
  '1': '人身意外险',
  '2': '雇主责任险',
  '3': '第三者责任险',
  '4': '猝死险',
} as const;

/** Who is insured by a policy, and who pays for it. */
export const policyPartyCodes = { '1': '劳动者', '2': '平台', '3': '合作企业' } as const;

/** Who applied. */
export const injuryApplicantCodes = {
  '1': '平台或者用人单位',
  '2': '劳动者',
  '3': '近亲属',
  '4': '工会',
  '5': '用工单位',
} as const;

/** What was decided. */
export const injuryOutcomeCodes = {
  '1': '确认或者认定',
  '2': '视同',
  '3': '不予确认或者认定',
  '4': '不予受理',
} as const;

/** The ground a decision names. */
export const injuryReasonCodes = {
  '01': '履行职责中的事故',
  '02': '暴力伤害',
  '03': '下落不明',
  '04': '突发疾病',
  '05': '抢险救灾',
  '06': '途中交通事故',
  '11': '故意犯罪',
  '12': '醉酒或者吸毒',
  '13': '自残或者自杀',
  '14': '本人交通事故责任',
  '15': '超过抢救时限',
  '16': '不在执行订单期间',
  '17': '已有商业保险',
  '19': '其他理由',
} as const;

/** Where in the work an accident fell. */
export const injuryPhaseCodes = { '1': '执行订单中', '2': '离线且无订单', '3': '两者之间' } as const;

/** What shows the share of fault. */
export const faultProofCodes = {
  '1': '交警责任认定书',
  '2': '生效裁判',
  '3': '私下和解',
  '4': '当事人陈述',
  '9': '没有证明',
} as const;

export const appraisalKindCodes = { '1': '初次鉴定', '2': '再次鉴定', '3': '复查鉴定' } as const;

/** Who paid a medical invoice. */
export const invoicePayerCodes = {
  '1': '工伤保险基金',
  '2': '基本医疗保险',
  '3': '第三人',
  '4': '用人单位或者平台',
  '5': '商业保险',
} as const;

/** Lines of a benefit sheet. */
export const benefitItemCodes = {
  '1': '一次性伤残补助金',
  '2': '伤残津贴',
  '3': '生活护理费',
  '4': '停工留薪期工资',
  '5': '一次性工伤医疗补助金',
  '6': '一次性伤残就业补助金',
  '7': '丧葬补助金',
  '8': '供养亲属抚恤金',
  '9': '一次性工亡补助金',
  '10': '生活保障',
} as const;

export const selfCareCodes = {
  '0': '能自理',
  '1': '完全不能自理',
  '2': '大部分不能自理',
  '3': '部分不能自理',
} as const;

const pauses = () => text('中止期间（每段“起/止”，空格分隔；没有写“无”）', 200);

/** Tables of the exchange on work injury and occupational injury protection (measure 10). */
export const injury = {
  injuryCover: table(
    'injuryCover',
    {
      zh: '伤害保障参保和保单',
      en: 'Injury cover of a worker',
      legalBasis: '工伤保险条例第二条、第十条；人社部发〔2025〕24号；城人社发〔2022〕97号（十）',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      scheme: code('保障种类', injuryCoverSchemeCodes),
      employerUscc: uscc('参保单位').optional(),
      policyNo: text('保单号', 100).optional(),
      from: day('起'),
      to: day('止').optional(),
    },
  ),
  coverAbsence: table(
    'coverAbsence',
    {
      zh: '未参保的说明',
      en: 'Why somebody is not covered',
      legalBasis: '工伤保险条例第二条、第六十二条；城人社发〔2022〕97号（十）',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      scheme: code('应参加的', injurySchemeCodes),
      reason: code('说明的原因', coverAbsenceReasonCodes).optional(),
      statedOn: day('说明日期'),
    },
  ),
  commercialPolicy: table(
    'commercialPolicy',
    {
      zh: '商业保险保单',
      en: 'Commercial policies',
      legalBasis: '城人社发〔2022〕97号（十）（鼓励购买，供劳动者查看）',
      ...record,
    },
    {
      policyNo: text('保单号', 100),
      insurer: text('保险公司', 100),
      policyholder: text('投保人', 100).optional(),
      kind: code('险种', policyKindCodes),
      insured: code('被保险人', policyPartyCodes).optional(),
      payer: code('出钱的', policyPartyCodes).optional(),
      dailyPremiumFen: fen('每日保费').optional(),
      items: text('保障项目、限额、免赔、比例', 1000).optional(),
      windowRule: text('保障时段', 500).optional(),
      exclusions: text('免责条款', 1000).optional(),
      exclusionNoticeId: text('免责条款告知证据编号', 100).optional(),
      claimNoticeHours: integer('报案时限（小时）', 0, 8760).optional(),
      overlapsWithInjury: code('与职业伤害保障同时赔付', yesNo).optional(),
      from: day('起'),
      to: day('止').optional(),
    },
  ),
  injuryCase: table(
    'injuryCase',
    {
      zh: '职业伤害确认案件',
      en: 'Occupational injury cases',
      legalBasis: '人社部发〔2021〕110号；人社部发〔2025〕24号；城人社发〔2022〕97号（十）',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      accidentAt: instant('事故时间').optional(),
      orderId: text('订单编号').optional(),
      injuryRegion: text('伤害发生地（区划代码）', 12).optional(),
      coverageRegion: text('接单地（区划代码）', 12).optional(),
      decidingRegion: text('作出确认的地区（区划代码）', 12).optional(),
      handedOverOn: day('移送日期').optional(),
      reportedOn: day('收到报案之日').optional(),
      filedOn: day('平台备案之日').optional(),
      appliedOn: day('申请确认之日').optional(),
      applicant: code('申请人', injuryApplicantCodes).optional(),
      checkedOn: day('受理或者一次性告知补正之日').optional(),
      completeOn: day('材料齐全之日').optional(),
      suspensions: pauses().optional(),
      simple: code('简易案件', yesNo).optional(),
      decidedOn: day('作出结论之日').optional(),
      outcome: code('结论', injuryOutcomeCodes).optional(),
      reason: code('结论所依事由', injuryReasonCodes).optional(),
      phase: code('事故所处阶段', injuryPhaseCodes).optional(),
      faultProof: code('责任比例的证明', faultProofCodes).optional(),
      firstDiagnosisAt: instant('医疗机构初次诊断时间').optional(),
      diedAt: instant('死亡时间').optional(),
      closedOn: day('办结之日').optional(),
    },
  ),
  workInjuryCase: table(
    'workInjuryCase',
    {
      zh: '工伤认定案件',
      en: 'Work injury cases',
      legalBasis: '工伤保险条例第十七条、第十八条、第二十条；城人社发〔2022〕97号（十）',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      accidentOn: day('事故日期').optional(),
      injuredAtUscc: uscc('受伤时为之工作的单位').optional(),
      liableUscc: uscc('认定承担责任的单位').optional(),
      extensionDays: integer('经同意延长的申请天数', 0, 3650).optional(),
      excludedDays: integer('不计入申请期限的天数', 0, 3650).optional(),
      appliedOn: day('申请认定之日').optional(),
      applicant: code('申请人', injuryApplicantCodes).optional(),
      acceptedOn: day('受理之日').optional(),
      suspensions: pauses().optional(),
      simple: code('事实清楚、权利义务明确', yesNo).optional(),
      decidedOn: day('作出决定之日').optional(),
      outcome: code('结论', injuryOutcomeCodes).optional(),
      reason: code('结论所依事由', injuryReasonCodes).optional(),
      faultProof: code('责任比例的证明', faultProofCodes).optional(),
      closedOn: day('办结之日').optional(),
    },
  ),
  injuryAppraisal: table(
    'injuryAppraisal',
    {
      zh: '劳动能力鉴定',
      en: 'Appraisals of working capacity',
      legalBasis: '工伤保险条例第二十二条、第二十五条、第二十六条、第二十八条',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      kind: code('鉴定种类', appraisalKindCodes).optional(),
      appliedOn: day('收到鉴定申请之日').optional(),
      extended: code('已决定延长', yesNo).optional(),
      earlierReceivedOn: day('收到上次结论之日').optional(),
      earlierConcludedOn: day('上次结论作出之日').optional(),
      concludedOn: day('作出结论之日').optional(),
      grade: integer('伤残等级（0 为未达等级）', 0, 10).optional(),
      selfCare: code('生活自理障碍', selfCareCodes).optional(),
      closedOn: day('撤回或者办结之日').optional(),
    },
  ),
  medicalInvoice: table(
    'medicalInvoice',
    {
      zh: '伤害医疗票据的支付',
      en: 'Payments of medical invoices',
      legalBasis: '社会保险法第三十条、第四十二条；工伤保险条例第三十条',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      invoiceNo: text('票据号', 100),
      invoiceFen: fen('票据金额').optional(),
      payer: code('支付方', invoicePayerCodes).optional(),
      paidFen: fen('支付金额').optional(),
      paidOn: day('支付日期'),
    },
  ),
  benefitSheet: table(
    'benefitSheet',
    {
      zh: '待遇核定表',
      en: 'Benefit sheets',
      legalBasis: '工伤保险条例第三十三条至第三十九条、第六十四条；人社部发〔2025〕24号',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      scheme: code('保障', injurySchemeCodes).optional(),
      item: code('待遇项目', benefitItemCodes).optional(),
      accidentOn: day('事故日期').optional(),
      payableOn: day('待遇起付之日').optional(),
      grade: integer('伤残等级', 1, 10).optional(),
      selfCare: code('生活自理障碍', selfCareCodes).optional(),
      suitableJob: code('安排了适当工作', yesNo).optional(),
      ownWageFen: fen('前12个月平均月缴费工资').optional(),
      formerWageFen: fen('原工资福利待遇（月）').optional(),
      treatmentMonths: integer('停工留薪月数', 0, 60).optional(),
      treatmentExtended: code('已确认延长停工留薪期', yesNo).optional(),
      relationEndedOn: day('劳动关系解除或者终止之日').optional(),
      yearsToRetirement: integer('距退休年数', 0, 60).optional(),
      diedOn: day('死亡日期').optional(),
      diedAfterTreatment: code('一至四级停工留薪期满后死亡', yesNo).optional(),
      spouses: integer('供养的配偶', 0, 1).optional(),
      otherDependants: integer('其他供养亲属', 0, 30).optional(),
      loneDependants: integer('其中孤寡老人、孤儿', 0, 30).optional(),
      amountFen: fen('核定金额').optional(),
      determinedOn: day('核定之日'),
    },
  ),
};

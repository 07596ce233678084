import { cycleCodes, hoursSystemCodes } from './codes.ts';
import { code, day, fen, integer, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of agreementForm. */
export const agreementFormCodes = {
  '1': '劳动合同',
  '2': '非全日制劳动合同',
  '3': '书面协议（两方）',
  '4': '书面协议（三方）',
  '5': '民事合同',
} as const;

/** Codes of the scheme an agreement says covers the worker. */
export const agreedCoverCodes = {
  '1': '职工社会保险',
  '2': '职业伤害保障',
  '3': '商业保险',
  '4': '没有约定保障',
} as const;

/** Tables of the exchange on labour contracts and written agreements (measures 2 and 3). */
export const contracts = {
  agreement: table(
    'agreement',
    {
      zh: '劳动合同和书面协议',
      en: 'Labour contracts and written agreements',
      legalBasis: '劳动合同法第十条、第十六条、第十七条；城人社发〔2022〕97号（二）（三）',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      form: code('文本种类', agreementFormCodes),
      from: day('起'),
      to: day('止').optional(),
      signedOn: day('签订日').optional(),
      copyDeliveredOn: day('文本交付劳动者之日').optional(),
      openEnded: code('无固定期限', yesNo).optional(),
      clausesMissing: integer('缺少的必备条款').optional(),
      likelyVoid: integer('可能无效的约定').optional(),
      waivesInsurance: code('有放弃社会保险的约定', yesNo).optional(),
      labourMarks: integer('劳动管理条款').optional(),
      womenClause: code('有女职工保护条款', yesNo).optional(),
      probationDays: integer('试用期天数').optional(),
      probationFen: fen('试用期月工资').optional(),
      lowestGradeFen: fen('本单位相同岗位最低档月工资').optional(),
      agreedPayFen: fen('约定月工资').optional(),
      pieceFen: fen('约定计件单价').optional(),
      payCycle: code('约定支付周期', cycleCodes).optional(),
      payDate: integer('约定支付日（每月第几日）', 1, 31).optional(),
      holidayRateBp: integer('约定节假日报酬与平日之比（万分之一）', 0, 100000).optional(),
      hoursSystem: code('约定工时制度', hoursSystemCodes).optional(),
      dayHoursS: integer('约定每日工作时间（秒）', 0, 86400).optional(),
      weekHoursS: integer('约定每周工作时间（秒）', 0, 604800).optional(),
      place: text('约定工作地区划代码', 9).optional(),
      cover: code('约定的保险保障', agreedCoverCodes).optional(),
      partnerInvolved: code('有合作用工企业参与', yesNo).optional(),
      workerRefused: code('劳动者书面拒绝签订', yesNo).optional(),
      forceMajeure: code('因不可抗力未能订立', yesNo).optional(),
      excuseEvidenceId: text('未能订立的证据编号').optional(),
      openEndedAsked: code('劳动者要求订立无固定期限', yesNo).optional(),
      fixedTermsBefore: integer('此前连续订立的固定期限次数').optional(),
      probationsBefore: integer('此前约定试用期的次数').optional(),
    },
  ),
  staffRoll: table(
    'staffRoll',
    { zh: '职工名册', en: 'Staff roll', legalBasis: '劳动合同法实施条例第八条', size: 'record', startColumn: null },
    {
      workerId: text('平台内劳动者编号'),
      fieldsMissing: integer('缺少的栏目').optional(),
      from: day('起'),
      to: day('止').optional(),
    },
  ),
  contractRetention: table(
    'contractRetention',
    {
      zh: '终止合同文本保存',
      en: 'Ended contracts kept',
      legalBasis: '劳动合同法第五十条',
      size: 'record',
      startColumn: null,
    },
    { workerId: text('平台内劳动者编号'), endedOn: day('终止日'), destroyedOn: day('销毁日').optional() },
  ),
};

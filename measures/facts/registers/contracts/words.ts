import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on labour contracts and written agreements (measures 2 and 3). */
export const contractsNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  signedOn: ['day', '签订日', 'signed'],
  copyDeliveredOn: ['day', '文本交付劳动者之日', 'copy given'],
  clausesMissing: ['items', '缺少的必备条款', 'clauses missing'],
  likelyVoid: ['items', '可能无效的约定', 'terms likely void'],
  waivesInsurance: ['yes-no', '有放弃社会保险的约定', 'waives insurance'],
  labourMarks: ['items', '劳动管理条款', 'marks of a labour relation'],
  womenClause: ['yes-no', '有女职工保护条款', 'women protected'],
  probationDays: ['items', '试用期天数', 'probation days'],
  probationFen: ['fen', '试用期月工资', 'probation pay'],
  agreedPayFen: ['fen', '约定月工资', 'pay agreed'],
  partnerInvolved: ['yes-no', '有合作用工企业参与', 'partner involved'],
  fixedTermsBefore: ['items', '此前连续订立的固定期限次数', 'fixed terms before'],
  probationsBefore: ['items', '此前约定试用期的次数', 'probations before'],
  openEndedAsked: ['yes-no', '劳动者要求订立无固定期限', 'open-ended asked for'],
  openEnded: ['yes-no', '无固定期限', 'open-ended'],
  agreementFrom: ['day', '起', 'from'],
  agreementTo: ['day', '止', 'to'],
  agreementForm: ['words', '文本种类', 'form of the agreement'],
  agreementReported: ['yes-no', '报送了合同和协议', 'agreements reported'],
  contractSignedOn: ['day', '劳动合同签订日', 'labour contract signed on'],
  writtenSignedOn: ['day', '书面协议签订日', 'written agreement signed on'],
  workerRefused: ['yes-no', '劳动者书面拒绝', 'refused by the worker in writing'],
  firstOrderOn: ['day', '当月第一单', 'first order of the month'],
  monthlyWageFen: ['fen', '月工资标准', 'monthly wage'],
  fieldsMissing: ['items', '缺少的栏目', 'fields missing'],
  contractEndedOn: ['day', '终止日', 'ended on'],
  destroyedOn: ['day', '销毁日', 'destroyed on'],
  weekSeconds: ['seconds', '一周工作时间', 'time worked that week'],
  weekDays: ['days', '工作天数', 'days worked'],
};

/** Words for their closed lists, by field. */
export const contractsWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  agreementForm: {
    'labour-contract': ['劳动合同', 'labour contract'],
    'part-time-contract': ['非全日制劳动合同', 'part-time contract'],
    'two-party-agreement': ['书面协议（两方）', 'written agreement of two'],
    'three-party-agreement': ['书面协议（三方）', 'written agreement of three'],
    'civil-contract': ['民事合同', 'civil contract'],
  },
};

import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on labour contracts and written agreements (measures 2 and 3). */
export const contractsColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'agreement.form': ['文本种类', 'form'],
  'agreement.from': ['起', 'from'],
  'agreement.to': ['止', 'to'],
  'agreement.signedOn': ['签订日', 'signed'],
  'agreement.copyDeliveredOn': ['文本交付劳动者之日', 'copy given'],
  'agreement.openEnded': ['无固定期限', 'open-ended'],
  'agreement.clausesMissing': ['缺少的必备条款', 'clauses missing'],
  'agreement.likelyVoid': ['可能无效的约定', 'terms likely void'],
  'agreement.waivesInsurance': ['有放弃社会保险的约定', 'waives insurance'],
  'agreement.labourMarks': ['劳动管理条款', 'marks of a labour relation'],
  'agreement.womenClause': ['有女职工保护条款', 'women protected'],
  'agreement.probationDays': ['试用期天数', 'probation days'],
  'agreement.probationFen': ['试用期月工资', 'probation pay'],
  'agreement.agreedPayFen': ['约定月工资', 'pay agreed'],
  'agreement.partnerInvolved': ['有合作用工企业参与', 'partner involved'],
  'agreement.workerRefused': ['劳动者书面拒绝签订', 'worker refused in writing'],
  'agreement.openEndedAsked': ['劳动者要求订立无固定期限', 'open-ended asked for'],
  'agreement.fixedTermsBefore': ['此前连续订立的固定期限次', 'fixed terms before'],
  'agreement.probationsBefore': ['此前约定试用期的次数', 'probations before'],
  'staffRoll.fieldsMissing': ['缺少的栏目', 'fields missing'],
  'staffRoll.from': ['起', 'from'],
  'staffRoll.to': ['止', 'to'],
  'contractRetention.endedOn': ['终止日', 'ended on'],
  'contractRetention.destroyedOn': ['销毁日', 'destroyed on'],
  'partTimeHours.weekFrom': ['周一', 'week from'],
  'partTimeHours.weekSeconds': ['一周工作秒数', 'seconds that week'],
  'partTimeHours.daysWorked': ['工作天数', 'days worked'],
};

/** English for the Chinese words of their code lists. */
export const contractsCodes: Readonly<Record<string, string>> = {
  劳动合同: 'labour contract',
  非全日制劳动合同: 'part-time contract',
  '书面协议（两方）': 'written agreement of two',
  '书面协议（三方）': 'written agreement of three',
  民事合同: 'civil contract',
  否: 'no',
  是: 'yes',
};

/** Where what these rules miss comes from. */
export const contractsSources: Readonly<Record<string, MissingSource>> = {
  signedOn: { table: 'agreement', column: 'signedOn' },
  clausesMissing: { table: 'agreement', column: 'clausesMissing' },
  likelyVoid: { table: 'agreement', column: 'likelyVoid' },
  waivesInsurance: { table: 'agreement', column: 'waivesInsurance' },
  labourMarks: { table: 'agreement', column: 'labourMarks' },
  womenClause: { table: 'agreement', column: 'womenClause' },
  probationDays: { table: 'agreement', column: 'probationDays' },
  probationFen: { table: 'agreement', column: 'probationFen' },
  agreedPayFen: { table: 'agreement', column: 'agreedPayFen' },
  partnerInvolved: { table: 'agreement', column: 'partnerInvolved' },
  fixedTermsBefore: { table: 'agreement', column: 'fixedTermsBefore' },
  probationsBefore: { table: 'agreement', column: 'probationsBefore' },
  openEndedAsked: { table: 'agreement', column: 'openEndedAsked' },
  openEnded: { table: 'agreement', column: 'openEnded' },
  agreementFrom: { table: 'agreement', column: 'from' },
  fieldsMissing: { table: 'staffRoll', column: 'fieldsMissing' },
  contractEndedOn: { table: 'contractRetention', column: 'endedOn' },
  weekSeconds: { table: 'partTimeHours', column: 'weekSeconds' },
  weekDays: { table: 'partTimeHours', column: 'daysWorked' },
};

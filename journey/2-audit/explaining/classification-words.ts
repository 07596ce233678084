import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on classification (measure 2). */
export const classificationColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'workArrangement.factor': ['要素编号（F01至F16', 'factor'],
  'workArrangement.value': ['取值（零至四）', 'value'],
  'workArrangement.saidBy': ['陈述人', 'said by'],
  'workArrangement.from': ['起', 'from'],
  'workArrangement.to': ['止', 'to'],
  'workArrangement.evidenceId': ['证据编号', 'evidence'],
  'classAnswer.factor': ['要素编号（F01至F16', 'factor'],
  'classAnswer.value': ['取值（零至四）', 'value'],
  'classAnswer.saidBy': ['陈述人', 'said by'],
  'classAnswer.on': ['陈述日期', 'on'],
  'classAnswer.evidenceId': ['证据编号', 'evidence'],
  'soleTrader.registeredOn': ['登记日期', 'registered on'],
  'soleTrader.through': ['办理方式', 'through'],
  'soleTrader.addressWorkers': ['同一地址登记的劳动者', 'workers at the address'],
  'manager.from': ['起', 'from'],
  'manager.to': ['止', 'to'],
  'manager.signerUscc': ['签约单位', 'signer'],
  'manager.managerUscc': ['实际管理单位', 'manager'],
  'manager.payerUscc': ['发薪单位', 'payer'],
  'conversion.priorContractTo': ['原劳动合同到期日', 'prior contract to'],
  'conversion.convertedOn': ['转换日期', 'converted on'],
  'conversion.workUnchanged': ['工作内容没有变化', 'work unchanged'],
  'evidencePack.askedOn': ['要求提供日期', 'asked on'],
  'evidencePack.dueOn': ['期限', 'due on'],
  'evidencePack.wageRecordsOn': ['工资和参保记录', 'wage and insurance records on'],
  'evidencePack.recruitmentFormOn': ['招聘登记表', 'recruitment form on'],
  'evidencePack.attendanceOn': ['考勤记录', 'attendance on'],
};

/** English for the Chinese words of their code lists. */
export const classificationCodes: Readonly<Record<string, string>> = {
  企业: 'the enterprise',
  劳动者: 'the worker',
  书证: 'a document',
  调查人员: 'an inspector',
  本人办理: 'by the worker',
  企业代办: 'by the enterprise',
  中介批量代办: 'by an agent in bulk',
  否: 'no',
  是: 'yes',
};

/** Where what these rules miss comes from. */
export const classificationSources: Readonly<Record<string, MissingSource>> = {
  tradeRegisteredOn: { table: 'soleTrader', column: 'registeredOn' },
  registeredThrough: { table: 'soleTrader', column: 'through' },
  addressWorkers: { table: 'soleTrader', column: 'addressWorkers' },
  signerUscc: { table: 'manager', column: 'signerUscc' },
  managerUscc: { table: 'manager', column: 'managerUscc' },
  payerUscc: { table: 'manager', column: 'payerUscc' },
  priorContractTo: { table: 'conversion', column: 'priorContractTo' },
  convertedOn: { table: 'conversion', column: 'convertedOn' },
  workUnchanged: { table: 'conversion', column: 'workUnchanged' },
  wageRecordsOn: { table: 'evidencePack', column: 'wageRecordsOn' },
  recruitmentFormOn: { table: 'evidencePack', column: 'recruitmentFormOn' },
  attendanceOn: { table: 'evidencePack', column: 'attendanceOn' },
};

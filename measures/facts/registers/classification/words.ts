import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on classification (measure 2). */
export const classificationNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  indicatedClass: ['words', '由事实提示的用工关系', 'class the facts indicate'],
  adjudicated: ['yes-no', '已有裁判认定', 'adjudicated'],
  tradeRegisteredOn: ['day', '登记日期', 'registered on'],
  registeredThrough: ['words', '办理方式', 'through'],
  addressWorkers: ['items', '同一地址登记的劳动者', 'workers at the address'],
  startedOn: ['day', '', ''],
  signerUscc: ['text', '签约单位', 'signer'],
  managerUscc: ['text', '实际管理单位', 'manager'],
  payerUscc: ['text', '发薪单位', 'payer'],
  priorContractTo: ['day', '原劳动合同到期日', 'prior contract to'],
  convertedOn: ['day', '转换日期', 'converted on'],
  workUnchanged: ['yes-no', '工作内容没有变化', 'work unchanged'],
  dueOn: ['day', '期限', 'due on'],
  wageRecordsOn: ['day', '工资和参保记录', 'wage and insurance records on'],
  recruitmentFormOn: ['day', '招聘登记表', 'recruitment form on'],
  attendanceOn: ['day', '考勤记录', 'attendance on'],
};

/** Words for their closed lists, by field. */
export const classificationWords: Readonly<
  Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>
> = {
  indicatedClass: {
    employee: ['劳动关系', 'employee'],
    'quasi-employee': ['不完全符合确立劳动关系情形', 'quasi-employee'],
    'self-employed': ['个人经营者', 'self-employed'],
    'cannot-tell': ['无法判断', 'cannot tell'],
  },
  registeredThrough: {
    self: ['本人办理', 'by the worker'],
    enterprise: ['企业代办', 'by the enterprise'],
    agent: ['中介批量代办', 'by an agent in bulk'],
  },
};

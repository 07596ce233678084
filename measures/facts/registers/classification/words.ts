import type { FieldUnit } from '../../field-names.ts';

const grade = (zh: string, en: string): readonly [FieldUnit, string, string] => [
  'items',
  `${zh}（零至四）`,
  `${en}, 0 to 4`,
];

/** Names of the fields of facts on classification (measure 2). */
export const classificationNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  hoursControl: grade('对工作时间的控制', 'control of hours'),
  volumeControl: grade('对工作量的控制', 'control of volume'),
  refusalControl: grade('对拒单的控制', 'control of refusal'),
  processControl: grade('对过程的控制', 'control of the process'),
  discipline: grade('规章和纪律', 'rules and discipline'),
  algorithmicSanction: grade('算法制裁', 'sanction by algorithm'),
  priceControl: grade('对价格的控制', 'control of the price'),
  payForm: grade('报酬形式', 'form of pay'),
  coreBusiness: grade('业务组成部分', 'part of the business'),
  contradictedFactor: ['words', '说法矛盾的要素', 'factor on which accounts contradict'],
  adjudicated: ['yes-no', '已有裁判认定', 'adjudicated'],
  tradeRegisteredOn: ['day', '登记日期', 'registered on'],
  registeredThrough: ['words', '办理方式', 'through'],
  addressWorkers: ['items', '同一地址登记的劳动者', 'workers at the address'],
  signerUscc: ['text', '签约单位', 'signer'],
  managerUscc: ['text', '实际管理单位', 'manager'],
  payerUscc: ['text', '发薪单位', 'payer'],
  insurerUscc: ['text', '参保单位', 'insurer'],
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
  contradictedFactor: {
    hoursControl: ['对工作时间的控制', 'control of hours'],
    volumeControl: ['对工作量的控制', 'control of volume'],
    refusalControl: ['对拒单的控制', 'control of refusal'],
    processControl: ['对过程的控制', 'control of the process'],
    discipline: ['规章和纪律', 'rules and discipline'],
    algorithmicSanction: ['算法制裁', 'sanction by algorithm'],
    priceControl: ['对价格的控制', 'control of the price'],
    payForm: ['报酬形式', 'form of pay'],
    coreBusiness: ['业务组成部分', 'part of the business'],
  },
  registeredThrough: {
    self: ['本人办理', 'by the worker'],
    enterprise: ['企业代办', 'by the enterprise'],
    agent: ['中介批量代办', 'by an agent in bulk'],
  },
};

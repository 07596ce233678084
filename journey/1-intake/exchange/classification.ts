import { relationCodes, tradeCodes } from './codes.ts';
import { code, day, integer, table, text, uscc } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Who said what is written down. */
export const saidByCodes = { '1': '企业', '2': '劳动者', '3': '书证', '4': '调查人员' } as const;

/** Codes of soleTraderThrough. */
export const soleTraderThroughCodes = { '1': '本人办理', '2': '企业代办', '3': '中介批量代办' } as const;

/** Tables of the exchange on classification (measure 2). */
export const classification = {
  workArrangement: table(
    'workArrangement',
    {
      zh: '用工安排',
      en: 'Work arrangements',
      legalBasis: '城人社发〔2022〕97号（二）；劳社部发〔2005〕12号',
      size: 'record',
      startColumn: null,
    },
    {
      factor: text('要素编号（F01至F16）', 3),
      value: integer('取值（零至四）', 0, 4),
      relation: code('适用的用工关系', relationCodes).optional(),
      trade: code('适用的行业', tradeCodes).optional(),
      managerUscc: uscc('适用的管理单位').optional(),
      saidBy: code('陈述人', saidByCodes).optional(),
      words: text('原话', 200).optional(),
      from: day('起'),
      to: day('止').optional(),
      evidenceId: text('证据编号', 200).optional(),
    },
  ),
  classAnswer: table(
    'classAnswer',
    {
      zh: '用工要素问答',
      en: 'Answers on factors',
      legalBasis: '劳社部发〔2005〕12号第二条',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      factor: text('要素编号（F01至F16）', 3),
      value: integer('取值（零至四）', 0, 4),
      saidBy: code('陈述人', saidByCodes),
      words: text('原话', 200).optional(),
      on: day('陈述日期'),
      evidenceId: text('证据编号', 200).optional(),
    },
  ),
  soleTrader: table(
    'soleTrader',
    {
      zh: '个体工商户登记',
      en: 'Sole-trader registrations',
      legalBasis: '法发〔2022〕36号',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      registeredOn: day('登记日期'),
      through: code('办理方式', soleTraderThroughCodes).optional(),
      addressWorkers: integer('同一地址登记的劳动者').optional(),
    },
  ),
  manager: table(
    'manager',
    {
      zh: '签约、管理、发薪、参保单位',
      en: 'Who signs, manages, pays, insures',
      legalBasis: '劳社部发〔2005〕12号；法释〔2025〕12号',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      from: day('起'),
      to: day('止').optional(),
      signerUscc: uscc('签约单位').optional(),
      managerUscc: uscc('实际管理单位').optional(),
      payerUscc: uscc('发薪单位').optional(),
      insurerUscc: uscc('参保单位').optional(),
      brandUscc: uscc('品牌或者平台').optional(),
      units: text('品牌与劳动者之间的单位，逗号分隔', 400).optional(),
      sameControl: code('各单位受同一控制', yesNo).optional(),
      nameLentBy: uscc('被挂靠单位').optional(),
      signerIsPerson: code('签约的是自然人', yesNo).optional(),
      signerLicensed: code('签约单位有合法经营资格', yesNo).optional(),
    },
  ),
  conversion: table(
    'conversion',
    {
      zh: '用工方式转换',
      en: 'Conversions of engagement',
      legalBasis: '劳动合同法第二十六条、第四十八条',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      priorContractTo: day('原劳动合同到期日').optional(),
      convertedOn: day('转换日期'),
      workUnchanged: code('工作内容没有变化', yesNo).optional(),
    },
  ),
  evidencePack: table(
    'evidencePack',
    {
      zh: '用工证据',
      en: 'Evidence asked for',
      legalBasis: '劳社部发〔2005〕12号第二条',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      askedOn: day('要求提供日期'),
      dueOn: day('期限'),
      wageRecordsOn: day('工资和参保记录').optional(),
      recruitmentFormOn: day('招聘登记表').optional(),
      attendanceOn: day('考勤记录').optional(),
    },
  ),
};

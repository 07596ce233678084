import { parameter } from '../parameter.ts';

/** 不完全符合确立劳动关系情形的支付周期上限. */
export const quasiEmployeePayCycleMonths = parameter({
  name: 'quasi-employee-pay-cycle-months',
  title: { zh: '不完全符合确立劳动关系情形的支付周期上限', en: 'Longest pay cycle of a quasi-employee' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: '2021-12-31',
      knownFrom: '2008-01-01',
      value: 'unknown',
      instrument: 'wage-payment-rules',
      article: '第七条',
      confidence: 'official',
      lastChecked: '2026-11-23',
      whereToLook: '双方约定',
      note: '第七条只及于劳动关系；县政策之前没有文件规定不完全符合确立劳动关系情形的支付周期。',
    },
    {
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      value: 1,
      instrument: 'county-policy',
      article: '（六）',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '县政策参照工资支付暂行规定，按月的上限为我们对“参照”的理解；指引原文未见此数。发布日未见，knownFrom 取施行日。',
    },
  ],
});

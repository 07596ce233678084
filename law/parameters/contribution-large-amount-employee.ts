import { parameter } from '../parameter.ts';

/** 大额医疗互助个人缴费（每月）. */
export const contributionLargeAmountEmployee = parameter({
  name: 'contribution-large-amount-employee',
  title: { zh: '大额医疗互助个人缴费（每月）', en: 'Large-amount medical aid, employee, a month' },
  unit: 'fen',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2020-01-01',
      to: null,
      knownFrom: '2020-01-01',
      place: '500000',
      value: 500,
      instrument: 'chongqing-medical-rates',
      article: '缴费比例',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '起始日凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

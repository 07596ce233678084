import { parameter } from '../parameter.ts';

/** 大额医疗互助单位缴费比例. */
export const contributionRateLargeAmountEmployer = parameter({
  name: 'contribution-rate-large-amount-employer',
  title: { zh: '大额医疗互助单位缴费比例', en: 'Large-amount medical aid, employer' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2020-01-01',
      to: null,
      knownFrom: '2020-01-01',
      place: '500000',
      value: 150,
      instrument: 'chongqing-medical-rates',
      article: '缴费比例',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '起始日凭记忆，待核实。1.5%待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 基本医疗保险（含生育）单位缴费比例. */
export const contributionRateMedicalEmployer = parameter({
  name: 'contribution-rate-medical-employer',
  title: { zh: '基本医疗保险（含生育）单位缴费比例', en: 'Medical and maternity, employer' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2020-01-01',
      to: null,
      knownFrom: '2020-01-01',
      place: '500000',
      value: 850,
      instrument: 'chongqing-medical-rates',
      article: '缴费比例',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '起始日凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

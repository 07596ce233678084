import { parameter } from '../parameter.ts';

/** 基本医疗保险个人缴费比例. */
export const contributionRateMedicalEmployee = parameter({
  name: 'contribution-rate-medical-employee',
  title: { zh: '基本医疗保险个人缴费比例', en: 'Medical, employee' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2020-01-01',
      to: null,
      knownFrom: '2020-01-01',
      place: '500000',
      value: 200,
      instrument: 'chongqing-medical-rates',
      article: '缴费比例',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '起始日凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 基本养老保险个人缴费比例. */
export const contributionRatePensionEmployee = parameter({
  name: 'contribution-rate-pension-employee',
  title: { zh: '基本养老保险个人缴费比例', en: 'Pension, employee' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2019-05-01',
      to: null,
      knownFrom: '2019-05-01',
      place: '500000',
      value: 800,
      instrument: 'pension-rate-notice-2019',
      article: '一',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '费率见于二手来源；文号和起始日凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

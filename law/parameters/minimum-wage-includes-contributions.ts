import { parameter } from '../parameter.ts';

/** 最低工资标准含个人缴纳的社保和公积金. */
export const minimumWageIncludesContributions = parameter({
  name: 'minimum-wage-includes-contributions',
  title: { zh: '最低工资标准含个人缴纳的社保和公积金', en: 'Minimum wage includes the worker’s own contributions' },
  unit: 'flag',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2019-01-01',
      to: '2022-03-31',
      knownFrom: '2019-01-01',
      place: '500000',
      value: 1,
      instrument: 'minimum-wage-notice-2018',
      article: '三',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '据重庆日报对2019年通知的报道；应在扣除个人缴费之前比较。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2022-04-01',
      to: '2024-12-31',
      knownFrom: '2021-12-02',
      place: '500000',
      value: 1,
      instrument: 'minimum-wage-notice-2021',
      article: '三',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '沿用2019年口径，通知正文待核实。',
    },
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      place: '500000',
      value: 1,
      instrument: 'minimum-wage-notice-2025',
      article: '三',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '沿用2019年口径，通知正文待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 年工作日. */
export const workingDaysPerYear = parameter({
  name: 'working-days-per-year',
  title: { zh: '年工作日', en: 'Working days per year' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-03',
      to: '2024-12-31',
      knownFrom: '2008-01-03',
      value: 250,
      instrument: 'pay-conversion-notice-2008',
      article: '一',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '发布日2008年1月3日凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      value: 248,
      instrument: 'pay-conversion-notice-2025',
      article: '一',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '发布日未见，knownFrom 取施行日。',
    },
  ],
});

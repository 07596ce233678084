import { parameter } from '../parameter.ts';

/** 综合计算工时年标准: 2000 h, from 2025 1984 h. */
export const standardCycleYearSeconds = parameter({
  name: 'standard-cycle-year-seconds',
  title: { zh: '综合计算工时年标准', en: 'Standard hours of a yearly cycle' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-03',
      to: '2024-12-31',
      knownFrom: '2008-01-03',
      value: 7_200_000,
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
      value: 7_142_400,
      instrument: 'pay-conversion-notice-2025',
      article: '一',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '发布日未见，knownFrom 取施行日。',
    },
  ],
});

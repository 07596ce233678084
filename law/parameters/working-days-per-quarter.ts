import { parameter } from '../parameter.ts';

/** 季工作日. */
export const workingDaysPerQuarter = parameter({
  name: 'working-days-per-quarter',
  title: { zh: '季工作日', en: 'Working days per quarter' },
  unit: 'hundredths-of-a-day',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-03',
      to: '2024-12-31',
      knownFrom: '2008-01-03',
      value: 6250,
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
      value: 6200,
      instrument: 'pay-conversion-notice-2025',
      article: '一',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 月计薪天数: (365 - 104) / 12; for pay only. Working time is counted with working-days-per-month. */
export const payDaysPerMonth = parameter({
  name: 'pay-days-per-month',
  title: { zh: '月计薪天数', en: 'Paid days per month' },
  unit: 'hundredths-of-a-day',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-03',
      to: '2024-12-31',
      knownFrom: '2008-01-03',
      value: 2175,
      instrument: 'pay-conversion-notice-2008',
      article: '二',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '发布日2008年1月3日凭记忆，待核实。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      value: 2175,
      instrument: 'pay-conversion-notice-2025',
      article: '二',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '发布日未见，knownFrom 取施行日。',
    },
  ],
});

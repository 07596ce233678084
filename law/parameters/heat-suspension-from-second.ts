import { parameter } from '../parameter.ts';

/** 中度高温停止露天作业开始时刻. */
export const heatSuspensionFromSecond = parameter({
  name: 'heat-suspension-from-second',
  title: { zh: '中度高温停止露天作业开始时刻', en: 'Moderate heat: outdoor work stops, second of the day' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-05-08',
      value: 43_200,
      instrument: 'heat-rules-chongqing',
      article: '中度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '12:00。',
    },
  ],
});

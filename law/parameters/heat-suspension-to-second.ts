import { parameter } from '../parameter.ts';

/** 中度高温停止露天作业结束时刻. */
export const heatSuspensionToSecond = parameter({
  name: 'heat-suspension-to-second',
  title: { zh: '中度高温停止露天作业结束时刻', en: 'Moderate heat: outdoor work resumes, second of the day' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-05-08',
      value: 57_600,
      instrument: 'heat-rules-chongqing',
      article: '中度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '16:00。',
    },
  ],
});

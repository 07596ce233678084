import { parameter } from '../parameter.ts';

/** 中度高温露天作业上限. */
export const heatOutdoorLimitSeconds = parameter({
  name: 'heat-outdoor-limit-seconds',
  title: { zh: '中度高温露天作业上限', en: 'Moderate heat: outdoor work a day' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: '2012-06-28',
      knownFrom: '2007-05-08',
      value: 21_600,
      instrument: 'heat-rules-chongqing',
      article: '中度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
    {
      from: '2012-06-29',
      to: null,
      knownFrom: '2012-06-29',
      value: 21_600,
      instrument: 'heat-rules-national',
      article: '第八条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '重庆办法同。',
    },
  ],
});

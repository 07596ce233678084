import { parameter } from '../parameter.ts';

/** 气温最高时段停止作业时长. */
export const heatHottestHoursSeconds = parameter({
  name: 'heat-hottest-hours-seconds',
  title: { zh: '气温最高时段停止作业时长', en: 'Hottest hours without outdoor work' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2012-06-29',
      to: null,
      knownFrom: '2012-06-29',
      value: 10_800,
      instrument: 'heat-rules-national',
      article: '第八条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 标准日工作时间. */
export const standardDaySeconds = parameter({
  name: 'standard-day-seconds',
  title: { zh: '标准日工作时间', en: 'Standard working day' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 28_800,
      instrument: 'labour-law',
      article: '第三十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

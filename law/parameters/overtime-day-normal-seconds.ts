import { parameter } from '../parameter.ts';

/** 一般每日延长工作时间上限. */
export const overtimeDayNormalSeconds = parameter({
  name: 'overtime-day-normal-seconds',
  title: { zh: '一般每日延长工作时间上限', en: 'Overtime per day, normally' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 3600,
      instrument: 'labour-law',
      article: '第四十一条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

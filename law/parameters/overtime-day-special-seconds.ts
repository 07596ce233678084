import { parameter } from '../parameter.ts';

/** 特殊原因每日延长工作时间上限. */
export const overtimeDaySpecialSeconds = parameter({
  name: 'overtime-day-special-seconds',
  title: { zh: '特殊原因每日延长工作时间上限', en: 'Overtime per day, special reasons' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 10_800,
      instrument: 'labour-law',
      article: '第四十一条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

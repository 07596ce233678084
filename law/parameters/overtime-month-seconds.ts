import { parameter } from '../parameter.ts';

/** 每月延长工作时间上限. */
export const overtimeMonthSeconds = parameter({
  name: 'overtime-month-seconds',
  title: { zh: '每月延长工作时间上限', en: 'Overtime per month' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 129_600,
      instrument: 'labour-law',
      article: '第四十一条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

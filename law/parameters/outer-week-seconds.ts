import { parameter } from '../parameter.ts';

/** 平均周工作时间上限: 44 hours: only the outer limit; overtime is counted from 40 hours. */
export const outerWeekSeconds = parameter({
  name: 'outer-week-seconds',
  title: { zh: '平均周工作时间上限', en: 'Outer limit of the average working week' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 158_400,
      instrument: 'labour-law',
      article: '第三十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

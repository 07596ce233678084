import { parameter } from '../parameter.ts';

/** 非全日制在同一用人单位每周累计工作时间的上限. */
export const partTimeWeekSeconds = parameter({
  name: 'part-time-week-seconds',
  title: { zh: '非全日制每周工时', en: 'Part-time hours a week' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 86400,
      instrument: 'labour-contract-law',
      article: '第六十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

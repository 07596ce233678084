import { parameter } from '../parameter.ts';

/** 非全日制平均每日工时. 非全日制平均每日工时 */
export const partTimeDaySeconds = parameter({
  name: 'part-time-day-seconds',
  title: { zh: '非全日制平均每日工时', en: 'Part-time hours a day on average' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 14400,
      instrument: 'labour-contract-law',
      article: '第六十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 夜间开始时刻. */
export const nightFromSecond = parameter({
  name: 'night-from-second',
  title: { zh: '夜间开始时刻', en: 'Night begins, second of the day' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 79_200,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '22:00。法律没有为新就业形态规定夜间时段，为统计设定。',
    },
  ],
});

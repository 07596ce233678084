import { parameter } from '../parameter.ts';

/** 夜间结束时刻. */
export const nightToSecond = parameter({
  name: 'night-to-second',
  title: { zh: '夜间结束时刻', en: 'Night ends, second of the day' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 21_600,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '次日06:00。',
    },
  ],
});

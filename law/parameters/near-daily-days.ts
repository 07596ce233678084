import { parameter } from '../parameter.ts';

/** 当月出勤多少天算几乎每天. Our setting. */
export const nearDailyDays = parameter({
  name: 'near-daily-days',
  title: { zh: '当月出勤多少天算几乎每天', en: 'Days worked in a month that are nearly daily' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 20,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '系统设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 当月出勤多少天算固定兼职. Our setting. */
export const regularDays = parameter({
  name: 'regular-days',
  title: { zh: '当月出勤多少天算固定兼职', en: 'Days worked in a month that are regular' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 8,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '系统设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 可信的最高速度. */
export const feedTopSpeed = parameter({
  name: 'feed-top-speed',
  title: { zh: '可信的最高速度', en: 'Highest plausible speed' },
  unit: 'metres-per-hour',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 150_000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.3：速度不超过每小时150公里。',
    },
  ],
});

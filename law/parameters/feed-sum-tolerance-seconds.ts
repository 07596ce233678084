import { parameter } from '../parameter.ts';

/** 时段合计容许的差额. */
export const feedSumToleranceSeconds = parameter({
  name: 'feed-sum-tolerance-seconds',
  title: { zh: '时段合计容许的差额', en: 'Tolerated difference in the sums of a session' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 300,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '平台按分钟取整会有小差额；五分钟为系统设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 报送时钟容许的偏差. */
export const feedClockToleranceSeconds = parameter({
  name: 'feed-clock-tolerance-seconds',
  title: { zh: '报送时钟容许的偏差', en: 'Tolerated difference between clocks of a feed' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 60,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.7：时钟偏差超过60秒；同一企业两段在线时段重叠不超过此数的，也视为时钟偏差。',
    },
  ],
});

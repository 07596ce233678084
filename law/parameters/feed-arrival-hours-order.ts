import { parameter } from '../parameter.ts';

/** 订单应在当日结束后几小时内报送. */
export const feedArrivalHoursOrder = parameter({
  name: 'feed-arrival-hours-order',
  title: { zh: '订单应在当日结束后几小时内报送', en: 'Hours after the end of the day within which orders are due' },
  unit: 'hours',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 6,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.4：次日06:00前报送；与企业另有约定的，按企业加一行。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 在线时段应在当日结束后几小时内报送. */
export const feedArrivalHoursSession = parameter({
  name: 'feed-arrival-hours-session',
  title: {
    zh: '在线时段应在当日结束后几小时内报送',
    en: 'Hours after the end of the day within which sessions are due',
  },
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

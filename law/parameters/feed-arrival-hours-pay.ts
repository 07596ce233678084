import { parameter } from '../parameter.ts';

/** 结算应在结算日结束后几小时内报送. */
export const feedArrivalHoursPay = parameter({
  name: 'feed-arrival-hours-pay',
  title: {
    zh: '结算应在结算日结束后几小时内报送',
    en: 'Hours after the day of settlement within which settlements are due',
  },
  unit: 'hours',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 24,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.4：结算后一日内报送；与企业另有约定的，按企业加一行。',
    },
  ],
});

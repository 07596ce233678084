import { parameter } from '../parameter.ts';

/** 登记与用工开始相隔的天数. Our setting. */
export const soleTraderDays = parameter({
  name: 'sole-trader-days',
  title: { zh: '登记与用工开始相隔的天数', en: 'Days between registration and start that raise the question' },
  unit: 'days',
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
      note: '六十天为系统设定。',
    },
  ],
});

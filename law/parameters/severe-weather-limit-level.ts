import { parameter } from '../parameter.ts';

/** 限制同时接单的最低预警级别: a setting of the county's, no number of the law. */
export const severeWeatherLimitLevel = parameter({
  name: 'severe-weather-limit-level',
  title: { zh: '限制同时接单的最低预警级别', en: 'Lowest signal level at which orders at once are limited' },
  unit: 'tier',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      value: 2,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '1蓝、2黄、3橙、4红；政策只写“限制接单”，没有写级别。',
    },
  ],
});

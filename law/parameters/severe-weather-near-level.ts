import { parameter } from '../parameter.ts';

/** 只派近距离订单的最低预警级别: a setting of the county's, no number of the law. */
export const severeWeatherNearLevel = parameter({
  name: 'severe-weather-near-level',
  title: { zh: '只派近距离订单的最低预警级别', en: 'Lowest signal level at which only near orders are sent' },
  unit: 'tier',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      value: 3,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '1蓝、2黄、3橙、4红。',
    },
  ],
});

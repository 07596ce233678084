import { parameter } from '../parameter.ts';

/** 停止派单的最低预警级别: a setting of the county's, no number of the law. */
export const severeWeatherStopLevel = parameter({
  name: 'severe-weather-stop-level',
  title: { zh: '停止派单的最低预警级别', en: 'Lowest signal level at which no order is sent' },
  unit: 'tier',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      value: 4,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '1蓝、2黄、3橙、4红。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 免除超时扣罚的最低预警级别: a setting of the county's, no number of the law. */
export const severeWeatherWaiveLevel = parameter({
  name: 'severe-weather-waive-level',
  title: { zh: '免除超时扣罚的最低预警级别', en: 'Lowest signal level at which lateness costs nothing' },
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
      note: '1蓝、2黄、3橙、4红；蓝色预警因天气超时的另行判断。',
    },
  ],
});

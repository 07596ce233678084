import { parameter } from '../parameter.ts';

/** 延长服务时限的最低预警级别: a setting of the county's, no number of the law. */
export const severeWeatherExtendLevel = parameter({
  name: 'severe-weather-extend-level',
  title: { zh: '延长服务时限的最低预警级别', en: 'Lowest signal level at which time is extended' },
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
      note: '1蓝、2黄、3橙、4红；政策只写“恶劣天气”，没有写级别。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 天气标记比对所需的其他平台数. */
export const feedWeatherPlatforms = parameter({
  name: 'feed-weather-platforms',
  title: { zh: '天气标记比对所需的其他平台数', en: 'Other platforms that must agree on the weather of an hour' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 2,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '没有预警数据时，同一乡镇同一小时至少两家其他平台一致，才提示不一致。',
    },
  ],
});

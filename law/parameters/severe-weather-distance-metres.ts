import { parameter } from '../parameter.ts';

/** 恶劣天气近距离订单的距离: a setting of the county's, no number of the law. */
export const severeWeatherDistanceMetres = parameter({
  name: 'severe-weather-distance-metres',
  title: { zh: '恶劣天气近距离订单的距离', en: 'Distance of a near order under a signal' },
  unit: 'metres',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      value: 3000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '政策没有给出数字，县里可改。',
    },
  ],
});

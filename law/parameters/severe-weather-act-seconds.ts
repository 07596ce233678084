import { parameter } from '../parameter.ts';

/** 恶劣天气预警发布后落实措施的时间: a setting of the county's, no number of the law. */
export const severeWeatherActSeconds = parameter({
  name: 'severe-weather-act-seconds',
  title: { zh: '恶劣天气预警发布后落实措施的时间', en: 'Time to act on a warning signal' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-01-01',
      to: null,
      knownFrom: '2022-01-01',
      value: 900,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '政策没有给出时间，设定15分钟，县里可改。',
    },
  ],
});

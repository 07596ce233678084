import { parameter } from '../parameter.ts';

/** 恶劣天气同时在手的订单上限: a setting of the county's, no number of the law. */
export const severeWeatherOrdersAtOnce = parameter({
  name: 'severe-weather-orders-at-once',
  title: { zh: '恶劣天气同时在手的订单上限', en: 'Orders at hand at once under a signal' },
  unit: 'orders',
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
      note: '政策没有给出数字，县里可改。',
    },
  ],
});

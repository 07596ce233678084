import { parameter } from '../parameter.ts';

/** 每日通常多少条才判断缺报. */
export const feedGapUsualRows = parameter({
  name: 'feed-gap-usual-rows',
  title: { zh: '每日通常多少条才判断缺报', en: 'Usual rows a day from which an empty day is a gap' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 20,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '平日平均不足20条的，一天没有记录也可能只是没有业务。',
    },
  ],
});

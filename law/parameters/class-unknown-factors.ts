import { parameter } from '../parameter.ts';

/** 多少项要素不知道即不作提示. Our setting. */
export const classUnknownFactors = parameter({
  name: 'class-unknown-factors',
  title: { zh: '多少项要素不知道即不作提示', en: 'Unknown factors from which nothing is indicated' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 4,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '八项中四项不知道即转人工；系统设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 拒绝次日派单降到平日的多少算减少. Our setting. */
export const refusalOfferShare = parameter({
  name: 'refusal-offer-share',
  title: {
    zh: '拒绝次日派单降到平日的多少算减少',
    en: 'Offers after a refusal against other days, below which they fell',
  },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 5000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '一半；系统设定。',
    },
  ],
});

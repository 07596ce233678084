import { parameter } from '../parameter.ts';

/** 拒不支付劳动报酬罪：十名以上劳动者的累计数额全国幅度下限. */
export const criminalManyWorkersNationalLeast = parameter({
  name: 'criminal-many-workers-national-least',
  title: {
    zh: '拒不支付劳动报酬罪：十名以上劳动者的累计数额全国幅度下限',
    en: 'Refusing to pay: national range, total for ten or more workers, least',
  },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-01-23',
      to: null,
      knownFrom: '2013-01-16',
      value: 3_000_000,
      instrument: 'refusal-to-pay-interpretation',
      article: '第三条第二项',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

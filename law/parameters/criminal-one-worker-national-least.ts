import { parameter } from '../parameter.ts';

/** 拒不支付劳动报酬罪：一名劳动者的数额全国幅度下限. */
export const criminalOneWorkerNationalLeast = parameter({
  name: 'criminal-one-worker-national-least',
  title: {
    zh: '拒不支付劳动报酬罪：一名劳动者的数额全国幅度下限',
    en: 'Refusing to pay: national range, amount for one worker, least',
  },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-01-23',
      to: null,
      knownFrom: '2013-01-16',
      value: 500_000,
      instrument: 'refusal-to-pay-interpretation',
      article: '第三条第一项',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

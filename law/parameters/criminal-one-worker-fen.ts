import { parameter } from '../parameter.ts';

/** 拒不支付劳动报酬罪：一名劳动者的数额. */
export const criminalOneWorkerFen = parameter({
  name: 'criminal-one-worker-fen',
  title: { zh: '拒不支付劳动报酬罪：一名劳动者的数额', en: 'Refusing to pay: amount for one worker' },
  unit: 'fen',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-01-23',
      to: null,
      knownFrom: '2013-01-16',
      value: 'unknown',
      instrument: 'refusal-to-pay-interpretation',
      article: '第三条第二款',
      confidence: 'official',
      lastChecked: '2026-11-23',
      whereToLook: '所在省、自治区、直辖市高级人民法院确定的数额标准',
    },
    {
      from: '2014-09-17',
      to: null,
      knownFrom: '2014-09-17',
      place: '500000',
      value: 1_000_000,
      instrument: 'refusal-to-pay-chongqing',
      article: '第三条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 拒不支付劳动报酬罪：一名劳动者的月数. */
export const criminalOneWorkerMonths = parameter({
  name: 'criminal-one-worker-months',
  title: { zh: '拒不支付劳动报酬罪：一名劳动者的月数', en: 'Refusing to pay: months for one worker' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-01-23',
      to: null,
      knownFrom: '2013-01-16',
      value: 3,
      instrument: 'refusal-to-pay-interpretation',
      article: '第三条第一项',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

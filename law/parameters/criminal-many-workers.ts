import { parameter } from '../parameter.ts';

/** 拒不支付劳动报酬罪：人数. */
export const criminalManyWorkers = parameter({
  name: 'criminal-many-workers',
  title: { zh: '拒不支付劳动报酬罪：人数', en: 'Refusing to pay: number of workers' },
  unit: 'workers',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-01-23',
      to: null,
      knownFrom: '2013-01-16',
      value: 10,
      instrument: 'refusal-to-pay-interpretation',
      article: '第三条第二项',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

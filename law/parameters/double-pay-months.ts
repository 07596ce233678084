import { parameter } from '../parameter.ts';

/** 二倍工资最多几个月：满一个月的次日至满一年的前一日. */
export const doublePayMonths = parameter({
  name: 'double-pay-months',
  title: { zh: '二倍工资的最长月数', en: 'Most months of double pay' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 11,
      instrument: 'labour-contract-law',
      article: '第八十二条',
      confidence: 'official',
      lastChecked: '2026-11-25',
      note: '超过一个月不满一年；实施条例第七条写明自满一个月的次日至满一年的前一日，合十一个月。',
    },
  ],
});

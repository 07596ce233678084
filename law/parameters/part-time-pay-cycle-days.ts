import { parameter } from '../parameter.ts';

/** 非全日制结算支付周期上限. */
export const partTimePayCycleDays = parameter({
  name: 'part-time-pay-cycle-days',
  title: { zh: '非全日制结算支付周期上限', en: 'Part-time: longest pay cycle' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 15,
      instrument: 'labour-contract-law',
      article: '第七十二条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

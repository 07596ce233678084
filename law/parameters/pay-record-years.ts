import { parameter } from '../parameter.ts';

/** 工资支付台账保存年限. */
export const payRecordYears = parameter({
  name: 'pay-record-years',
  title: { zh: '工资支付台账保存年限', en: 'Years a pay ledger is kept' },
  unit: 'years',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: '2020-04-30',
      knownFrom: '1994-12-06',
      value: 2,
      instrument: 'wage-payment-rules',
      article: '第六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
    {
      from: '2020-05-01',
      to: null,
      knownFrom: '2019-12-30',
      value: 3,
      instrument: 'migrant-wage-regulation',
      article: '第十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '农民工书面工资支付台账；县政策（六）参照适用。',
    },
  ],
});

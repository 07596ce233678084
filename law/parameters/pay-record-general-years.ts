import { parameter } from '../parameter.ts';

/** 工资支付记录一般保存年限. */
export const payRecordGeneralYears = parameter({
  name: 'pay-record-general-years',
  title: { zh: '工资支付记录一般保存年限', en: 'Years a pay record is kept, general rule' },
  unit: 'years',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-12-06',
      value: 2,
      instrument: 'wage-payment-rules',
      article: '第六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

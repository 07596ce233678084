import { parameter } from '../parameter.ts';

/** 逾期不支付加付赔偿金上限: Share of the amount due; triggered by missing the deadline of an order, not by lateness itself. */
export const arrearsCompensationMost = parameter({
  name: 'arrears-compensation-most',
  title: { zh: '逾期不支付加付赔偿金上限', en: 'Extra compensation after a missed order, most' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-12-01',
      to: '2007-12-31',
      knownFrom: '2004-11-01',
      value: 10_000,
      instrument: 'labour-inspection-regulation',
      article: '第二十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 10_000,
      instrument: 'labour-contract-law',
      article: '第八十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 逾期不支付加付赔偿金下限: Share of the amount due; triggered by missing the deadline of an order, not by lateness itself. */
export const arrearsCompensationLeast = parameter({
  name: 'arrears-compensation-least',
  title: { zh: '逾期不支付加付赔偿金下限', en: 'Extra compensation after a missed order, least' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-12-01',
      to: '2007-12-31',
      knownFrom: '2004-11-01',
      value: 5000,
      instrument: 'labour-inspection-regulation',
      article: '第二十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 5000,
      instrument: 'labour-contract-law',
      article: '第八十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

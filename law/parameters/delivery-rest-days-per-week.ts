import { parameter } from '../parameter.ts';

/** 外卖每周休息日: In principle, and the rider decides. */
export const deliveryRestDaysPerWeek = parameter({
  name: 'delivery-rest-days-per-week',
  title: { zh: '外卖每周休息日', en: 'Delivery: rest days a week' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-12-02',
      to: null,
      knownFrom: '2025-12-04',
      value: 1,
      instrument: 'delivery-standard',
      article: '7.4.1 e',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 外卖每日接单时间. */
export const deliveryDailyOrderSeconds = parameter({
  name: 'delivery-daily-order-seconds',
  title: { zh: '外卖每日接单时间', en: 'Delivery: order time a day before asking' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-12-02',
      to: null,
      knownFrom: '2025-12-04',
      value: 28_800,
      instrument: 'delivery-standard',
      article: '7.4.1 a',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

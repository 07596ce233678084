import { parameter } from '../parameter.ts';

/** 外卖连续接单上限: More than this is over; exactly this is not. */
export const deliveryContinuousOrderSeconds = parameter({
  name: 'delivery-continuous-order-seconds',
  title: { zh: '外卖连续接单上限', en: 'Delivery: longest continuous order time' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-07-26',
      to: null,
      knownFrom: '2021-07-26',
      value: 14_400,
      instrument: 'delivery-opinion',
      article: '工作时间',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: 'GB/T 46862-2025 7.4.1 b 同。',
    },
  ],
});

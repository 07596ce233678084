import { parameter } from '../parameter.ts';

/** 外卖停止派单时长. */
export const deliveryStopSeconds = parameter({
  name: 'delivery-stop-seconds',
  title: { zh: '外卖停止派单时长', en: 'Delivery: time without new orders' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-07-26',
      to: null,
      knownFrom: '2021-07-26',
      value: 1200,
      instrument: 'delivery-opinion',
      article: '工作时间',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: 'GB/T 46862-2025 7.4.1 b 同，自手上订单完成起算。',
    },
  ],
});

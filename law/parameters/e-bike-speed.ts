import { parameter } from '../parameter.ts';

/** 电动自行车计算送达时间的平均时速上限. */
export const eBikeSpeed = parameter({
  name: 'e-bike-speed',
  title: { zh: '电动自行车计算送达时间的平均时速上限', en: 'E-bike: largest average speed in a delivery time' },
  unit: 'metres-per-hour',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-12-02',
      to: null,
      knownFrom: '2025-12-04',
      value: 15_000,
      instrument: 'delivery-standard',
      article: '7.4.4',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 算法取中百分位: 取中 has no published number. */
export const deliveryTimePercentile = parameter({
  name: 'delivery-time-percentile',
  title: { zh: '算法取中百分位', en: 'Percentile of real delivery times to allow' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-07-26',
      to: null,
      knownFrom: '2021-07-26',
      value: 'unknown',
      instrument: 'delivery-opinion',
      article: '完善考核制度',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      whereToLook: '行业协议或企业协商确定的百分位',
    },
  ],
});

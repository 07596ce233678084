import { parameter } from '../parameter.ts';

/** 职业伤害保障费：即时配送（高档）: Per order, before the float; for first-batch platforms with a high payout ratio from 2022-07 to 2024-12. */
export const injuryPremiumDeliveryHigh = parameter({
  name: 'injury-premium-delivery-high',
  title: { zh: '职业伤害保障费：即时配送（高档）', en: 'Injury-protection premium, delivery, high' },
  unit: 'milli-yuan',
  keyedByPlace: 'area',
  keyedByPlatform: true,
  rows: [
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 250,
      instrument: 'injury-pilot-notice-2025',
      article: '试点省市和平台',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '全国基准，据重庆市政策问答和外省文本。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-07-14',
      place: '500000',
      value: 250,
      instrument: 'injury-chongqing-rules-2025',
      article: '缴费标准',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 适用月均抽成上限的月单量. */
export const takeRateAverageOrders = parameter({
  name: 'take-rate-average-orders',
  title: { zh: '适用月均抽成上限的月单量', en: 'Orders a month from which the average ceiling applies' },
  unit: 'orders',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2025-08-01',
      to: null,
      knownFrom: '2025-08-01',
      value: 'unknown',
      instrument: 'sunshine-action',
      article: '公开抽成上限',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      whereToLook: '平台在应用内和媒体公布的抽成比例上限',
    },
    {
      from: '2025-08-01',
      to: null,
      knownFrom: '2025-08-01',
      platform: 'didi',
      value: 50,
      instrument: 'platform-announcements',
      article: '抽成上限公告',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '只知月份，取当月首日。发布日未见，knownFrom 取施行日。',
    },
  ],
});

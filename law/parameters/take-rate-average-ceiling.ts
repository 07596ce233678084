import { parameter } from '../parameter.ts';

/** 平台公布的月均抽成上限. */
export const takeRateAverageCeiling = parameter({
  name: 'take-rate-average-ceiling',
  title: { zh: '平台公布的月均抽成上限', en: 'Monthly average take-rate ceiling a platform published' },
  unit: 'basis-points',
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
      value: 2500,
      instrument: 'platform-announcements',
      article: '抽成上限公告',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '月完成50单以上的司机，超出部分返还。只知月份，取当月首日。发布日未见，knownFrom 取施行日。',
    },
    {
      from: '2025-08-01',
      to: null,
      knownFrom: '2025-08-01',
      platform: 't3',
      value: 2500,
      instrument: 'platform-announcements',
      article: '抽成上限公告',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '只知月份，取当月首日。发布日未见，knownFrom 取施行日。',
    },
  ],
});

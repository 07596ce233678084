import { parameter } from '../parameter.ts';

/** 平台做法：计费时长到限后休息. */
export const practiceRideBillingRestSeconds = parameter({
  name: 'practice-ride-billing-rest-seconds',
  title: { zh: '平台做法：计费时长到限后休息', en: 'Practice, ride-hailing: rest after that billing time' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2019-06-17',
      to: null,
      knownFrom: '2019-06-17',
      platform: 'didi',
      value: 21_600,
      instrument: 'platform-announcements',
      article: '防疲劳规则',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2019年6月17日报道，取报道日；只作比较，不是要求。发布日未见，knownFrom 取施行日。',
    },
  ],
});

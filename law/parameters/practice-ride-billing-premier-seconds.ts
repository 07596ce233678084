import { parameter } from '../parameter.ts';

/** 平台做法：专车计费时长. */
export const practiceRideBillingPremierSeconds = parameter({
  name: 'practice-ride-billing-premier-seconds',
  title: { zh: '平台做法：专车计费时长', en: 'Practice, ride-hailing: billing time, premier' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2019-06-17',
      to: null,
      knownFrom: '2019-06-17',
      platform: 'didi',
      value: 32_400,
      instrument: 'platform-announcements',
      article: '防疲劳规则',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2019年6月17日报道，取报道日；只作比较，不是要求。发布日未见，knownFrom 取施行日。',
    },
  ],
});

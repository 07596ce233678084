import { parameter } from '../parameter.ts';

/** 平台做法：服务时间累计. */
export const practiceRideServiceSeconds = parameter({
  name: 'practice-ride-service-seconds',
  title: { zh: '平台做法：服务时间累计', en: 'Practice, ride-hailing: service time before a rest' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2019-06-17',
      to: null,
      knownFrom: '2019-06-17',
      platform: 'didi',
      value: 14_400,
      instrument: 'platform-announcements',
      article: '防疲劳规则',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2019年6月17日报道，取报道日；只作比较，不是要求。发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 平台做法：服务时间到限后休息. */
export const practiceRideServiceRestSeconds = parameter({
  name: 'practice-ride-service-rest-seconds',
  title: { zh: '平台做法：服务时间到限后休息', en: 'Practice, ride-hailing: rest after that service time' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: true,
  rows: [
    {
      from: '2019-06-17',
      to: null,
      knownFrom: '2019-06-17',
      platform: 'didi',
      value: 1200,
      instrument: 'platform-announcements',
      article: '防疲劳规则',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2019年6月17日报道，取报道日；只作比较，不是要求。发布日未见，knownFrom 取施行日。',
    },
  ],
});

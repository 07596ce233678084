import { parameter } from '../parameter.ts';

/** 劳动者、近亲属、工会申请的期限. Days from the accident where the platform does not apply. */
export const injuryOwnApplicationDays = parameter({
  name: 'injury-own-application-days',
  title: { zh: '劳动者、近亲属、工会申请的期限', en: 'Worker, relative or union applies' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 30,
      instrument: 'injury-pilot-notice-2021',
      article: '申请时限',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '转载截断，单位“日”系推定。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 90,
      instrument: 'injury-pilot-notice-2025',
      article: '申请时限',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '据发布会转述；办法该条未见。',
    },
  ],
});

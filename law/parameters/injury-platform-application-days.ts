import { parameter } from '../parameter.ts';

/** 平台申请职业伤害确认的期限. Days from receiving the report; from 1 July 2025. */
export const injuryPlatformApplicationDays = parameter({
  name: 'injury-platform-application-days',
  title: { zh: '平台申请职业伤害确认的期限', en: 'Platform applies for confirmation' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 30,
      instrument: 'injury-pilot-notice-2025',
      article: '申请时限',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '据发布会和问答转述；办法该条未见。',
    },
  ],
});

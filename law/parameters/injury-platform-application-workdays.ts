import { parameter } from '../parameter.ts';

/** 平台申请职业伤害确认的期限（首批试点）. Working days from the accident; until 30 June 2025. */
export const injuryPlatformApplicationWorkdays = parameter({
  name: 'injury-platform-application-workdays',
  title: { zh: '平台申请职业伤害确认的期限（首批试点）', en: 'Platform applies for confirmation, first pilot' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 3,
      instrument: 'injury-pilot-notice-2021',
      article: '申请时限',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '据上海问答；办法条文未见。',
    },
  ],
});

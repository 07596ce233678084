import { parameter } from '../parameter.ts';

/** 职业伤害确认期限. Working days from the complete file; suspensions left out. */
export const injuryDecisionWorkdays = parameter({
  name: 'injury-decision-workdays',
  title: { zh: '职业伤害确认期限', en: 'Decision on confirmation' },
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
      article: '确认期限',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '凭记忆，与已公布的一例相符。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 30,
      instrument: 'injury-pilot-notice-2025',
      article: '确认期限',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '据发布会和海南转述。',
    },
  ],
});

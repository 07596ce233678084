import { parameter } from '../parameter.ts';

/** 工伤认定决定期限. From acceptance; suspended while a court or another authority is awaited. */
export const workInjuryDecisionDays = parameter({
  name: 'work-injury-decision-days',
  title: { zh: '工伤认定决定期限', en: 'Decision on recognition' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 60,
      instrument: 'work-injury-regulation',
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

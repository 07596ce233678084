import { parameter } from '../parameter.ts';

/** 工伤认定决定期限（事实清楚）. From acceptance where facts and duties are clear. */
export const workInjurySimpleDays = parameter({
  name: 'work-injury-simple-days',
  title: { zh: '工伤认定决定期限（事实清楚）', en: 'Decision on a clear case' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 15,
      instrument: 'work-injury-regulation',
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

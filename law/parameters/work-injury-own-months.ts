import { parameter } from '../parameter.ts';

/** 职工一方申请工伤认定的期限. One year from the accident; time not due to the worker left out. */
export const workInjuryOwnMonths = parameter({
  name: 'work-injury-own-months',
  title: { zh: '职工一方申请工伤认定的期限', en: 'Worker, relative or union applies for recognition' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 12,
      instrument: 'work-injury-regulation',
      article: '第十七条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 用人单位申请工伤认定的期限. From the accident; may be extended with approval. */
export const workInjuryApplicationDays = parameter({
  name: 'work-injury-application-days',
  title: { zh: '用人单位申请工伤认定的期限', en: 'Employer applies for recognition' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 30,
      instrument: 'work-injury-regulation',
      article: '第十七条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

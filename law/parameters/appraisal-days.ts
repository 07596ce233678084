import { parameter } from '../parameter.ts';

/** 劳动能力鉴定期限. From receipt of the application. */
export const appraisalDays = parameter({
  name: 'appraisal-days',
  title: { zh: '劳动能力鉴定期限', en: 'Appraisal of working capacity' },
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
      article: '第二十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

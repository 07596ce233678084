import { parameter } from '../parameter.ts';

/** 申请再次鉴定的期限. From receipt of the conclusion. */
export const reappraisalDays = parameter({
  name: 'reappraisal-days',
  title: { zh: '申请再次鉴定的期限', en: 'Application for a second appraisal' },
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
      article: '第二十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

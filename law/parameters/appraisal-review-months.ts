import { parameter } from '../parameter.ts';

/** 申请复查鉴定的最短间隔. From the conclusion. */
export const appraisalReviewMonths = parameter({
  name: 'appraisal-review-months',
  title: { zh: '申请复查鉴定的最短间隔', en: 'Review appraisal not before' },
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
      article: '第二十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

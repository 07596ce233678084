import { parameter } from '../parameter.ts';

/** 劳动能力鉴定延长期限. Where necessary. */
export const appraisalExtensionDays = parameter({
  name: 'appraisal-extension-days',
  title: { zh: '劳动能力鉴定延长期限', en: 'Extension of an appraisal' },
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
      article: '第二十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

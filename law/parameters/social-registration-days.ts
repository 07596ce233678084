import { parameter } from '../parameter.ts';

/** 办理社会保险登记的期限. 社会保险法 art. 58. */
export const socialRegistrationDays = parameter({
  name: 'social-registration-days',
  title: { zh: '办理社会保险登记的期限', en: 'Days to register with social insurance' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-07-01',
      to: null,
      knownFrom: '2011-07-01',
      value: 30,
      instrument: 'social-insurance-law',
      article: '第五十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

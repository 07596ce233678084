import { parameter } from '../parameter.ts';

/** 停工留薪期. At most, before an extension. */
export const treatmentPayMonths = parameter({
  name: 'treatment-pay-months',
  title: { zh: '停工留薪期', en: 'Pay during treatment, months' },
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
      article: '第三十三条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

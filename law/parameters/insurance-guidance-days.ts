import { parameter } from '../parameter.ts';

/** 引导参保的期限. Our setting. */
export const insuranceGuidanceDays = parameter({
  name: 'insurance-guidance-days',
  title: { zh: '引导参保的期限', en: 'Days to guide a worker to insurance' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 60,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '政策没有期限，六十天为系统设定。',
    },
  ],
});

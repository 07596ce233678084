import { parameter } from '../parameter.ts';

/** 一次性伤残补助金月数（一级）. Months of own wage; of the benefit base for occupational injury. */
export const disabilityMonthsGrade1 = parameter({
  name: 'disability-months-grade-1',
  title: { zh: '一次性伤残补助金月数（一级）', en: 'One-off disability benefit, months, grade 1' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 27,
      instrument: 'work-injury-regulation',
      article: '第三十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 生活护理费比例（生活完全不能自理）. Of the average monthly wage of the year before. */
export const nursingShareComplete = parameter({
  name: 'nursing-share-complete',
  title: { zh: '生活护理费比例（生活完全不能自理）', en: 'Nursing allowance, share, care lost complete' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 5_000,
      instrument: 'work-injury-regulation',
      article: '第三十四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

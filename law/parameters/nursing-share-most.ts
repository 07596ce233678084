import { parameter } from '../parameter.ts';

/** 生活护理费比例（生活大部分不能自理）. Of the average monthly wage of the year before. */
export const nursingShareMost = parameter({
  name: 'nursing-share-most',
  title: { zh: '生活护理费比例（生活大部分不能自理）', en: 'Nursing allowance, share, care lost mostly' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 4_000,
      instrument: 'work-injury-regulation',
      article: '第三十四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

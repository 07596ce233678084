import { parameter } from '../parameter.ts';

/** 生活护理费比例（生活部分不能自理）. Of the average monthly wage of the year before. */
export const nursingSharePartial = parameter({
  name: 'nursing-share-partial',
  title: { zh: '生活护理费比例（生活部分不能自理）', en: 'Nursing allowance, share, care lost partly' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 3_000,
      instrument: 'work-injury-regulation',
      article: '第三十四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 供养亲属抚恤金比例（配偶）. Of own wage. */
export const dependantShareSpouse = parameter({
  name: 'dependant-share-spouse',
  title: { zh: '供养亲属抚恤金比例（配偶）', en: 'Dependant allowance, spouse' },
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
      article: '第三十九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

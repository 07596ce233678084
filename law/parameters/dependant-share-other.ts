import { parameter } from '../parameter.ts';

/** 供养亲属抚恤金比例（其他亲属）. Of own wage. */
export const dependantShareOther = parameter({
  name: 'dependant-share-other',
  title: { zh: '供养亲属抚恤金比例（其他亲属）', en: 'Dependant allowance, other relative' },
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
      article: '第三十九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 供养亲属抚恤金增加比例（孤寡老人、孤儿）. Of own wage. */
export const dependantShareLone = parameter({
  name: 'dependant-share-lone',
  title: {
    zh: '供养亲属抚恤金增加比例（孤寡老人、孤儿）',
    en: 'Dependant allowance, added for a lone elder or orphan',
  },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 1_000,
      instrument: 'work-injury-regulation',
      article: '第三十九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

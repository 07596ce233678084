import { parameter } from '../parameter.ts';

/** 守法诚信等级B的抽取权重. Our setting. */
export const drawWeightGradeB = parameter({
  name: 'draw-weight-grade-b',
  title: { zh: '守法诚信等级B的抽取权重', en: 'Weight in a random draw: credit grade B' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 2,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '权重由系统设定。',
    },
  ],
});

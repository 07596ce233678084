import { parameter } from '../parameter.ts';

/** 守法诚信等级A的抽取权重. Our setting. */
export const drawWeightGradeA = parameter({
  name: 'draw-weight-grade-a',
  title: { zh: '守法诚信等级A的抽取权重', en: 'Weight in a random draw: credit grade A' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 1,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '等级高的少查；分类监管的方向见企业劳动保障守法诚信等级评价办法，权重由系统设定。',
    },
  ],
});

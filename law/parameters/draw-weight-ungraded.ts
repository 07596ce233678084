import { parameter } from '../parameter.ts';

/** 未评级企业的抽取权重. Our setting. */
export const drawWeightUngraded = parameter({
  name: 'draw-weight-ungraded',
  title: { zh: '未评级企业的抽取权重', en: 'Weight in a random draw: not graded' },
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
      note: '与等级B相同；由系统设定。',
    },
  ],
});

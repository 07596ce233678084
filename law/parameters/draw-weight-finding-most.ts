import { parameter } from '../parameter.ts';

/** 线索最多加几个抽取权重. Our setting. */
export const drawWeightFindingMost = parameter({
  name: 'draw-weight-finding-most',
  title: { zh: '线索最多加几个抽取权重', en: 'Most that findings add to the weight in a random draw' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 6,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '封顶，使订单多的企业不因规模必被抽中；由系统设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 多少条线索加一个抽取权重. Our setting. */
export const drawWeightFindingStep = parameter({
  name: 'draw-weight-finding-step',
  title: { zh: '多少条线索加一个抽取权重', en: 'Findings that add one to the weight in a random draw' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 10,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '线索未经核实，只用来排检查的先后；由系统设定。',
    },
  ],
});

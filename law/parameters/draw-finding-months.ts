import { parameter } from '../parameter.ts';

/** 抽取权重计入几个月的线索. Our setting. */
export const drawFindingMonths = parameter({
  name: 'draw-finding-months',
  title: { zh: '抽取权重计入几个月的线索', en: 'Months of findings counted in the weight of a random draw' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 12,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '由系统设定。',
    },
  ],
});

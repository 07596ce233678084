import { parameter } from '../parameter.ts';

/** 统计公开的最小单元格人数. Our setting. */
export const smallCellLeastPeople = parameter({
  name: 'small-cell-least-people',
  title: { zh: '统计公开的最小单元格人数', en: 'Fewest people in a cell of public statistics' },
  unit: 'workers',
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
      note: '不足的不公开，并同时隐去能推算出它的单元格；系统设定。',
    },
  ],
});

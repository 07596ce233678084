import { parameter } from '../parameter.ts';

/** 简易案件确认期限（暂行）. Working days; seen for another province only. */
export const injurySimpleWorkdays = parameter({
  name: 'injury-simple-workdays',
  title: { zh: '简易案件确认期限（暂行）', en: 'Decision on a simple case, provisional' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-07-01',
      value: 7,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '只见于海南的转述，全国和重庆文本未见，暂按此提示，待核实。',
    },
  ],
});

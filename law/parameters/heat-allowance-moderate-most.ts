import { parameter } from '../parameter.ts';

/** 中度高温津贴上限（每人每天）. */
export const heatAllowanceModerateMost = parameter({
  name: 'heat-allowance-moderate-most',
  title: { zh: '中度高温津贴上限（每人每天）', en: 'Allowance a day, moderate heat, most' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-05-08',
      value: 1000,
      instrument: 'heat-rules-chongqing',
      article: '中度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2007年标准，后续调整未见，待向县里核实。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 强度高温津贴上限（每人每天）. */
export const heatAllowanceIntenseMost = parameter({
  name: 'heat-allowance-intense-most',
  title: { zh: '强度高温津贴上限（每人每天）', en: 'Allowance a day, intense heat, most' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-05-08',
      value: 2000,
      instrument: 'heat-rules-chongqing',
      article: '强度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2007年标准，后续调整未见，待向县里核实。',
    },
  ],
});

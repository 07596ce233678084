import { parameter } from '../parameter.ts';

/** 中度高温津贴下限（每人每天）. */
export const heatAllowanceModerateLeast = parameter({
  name: 'heat-allowance-moderate-least',
  title: { zh: '中度高温津贴下限（每人每天）', en: 'Allowance a day, moderate heat, least' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-05-08',
      value: 500,
      instrument: 'heat-rules-chongqing',
      article: '中度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '2007年标准，后续调整未见，待向县里核实。',
    },
  ],
});

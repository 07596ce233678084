import { parameter } from '../parameter.ts';

/** 一般高温津贴下限（每人每天）: National duty from 35 degrees, no Chongqing amount: never invented. */
export const heatAllowanceGeneralLeast = parameter({
  name: 'heat-allowance-general-least',
  title: { zh: '一般高温津贴下限（每人每天）', en: 'Allowance a day, general heat, least' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2012-06-29',
      to: null,
      knownFrom: '2012-06-29',
      value: 'unknown',
      instrument: 'heat-rules-national',
      article: '第十七条',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      whereToLook: '重庆市高温津贴标准（35℃以上37℃以下未见金额）',
      note: '国家规定应当发放，重庆没有公布金额。',
    },
  ],
});

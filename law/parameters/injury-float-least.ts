import { parameter } from '../parameter.ts';

/** 职业伤害保障费浮动系数下限. */
export const injuryFloatLeast = parameter({
  name: 'injury-float-least',
  title: { zh: '职业伤害保障费浮动系数下限', en: 'Injury-protection premium: smallest float accepted' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-07-01',
      value: 5000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '只见于甘肃征求意见稿的二手报道，24号文和重庆文本未见；只用于提示登记的浮动系数可疑。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 职业伤害保障费浮动系数档距. */
export const injuryFloatStep = parameter({
  name: 'injury-float-step',
  title: { zh: '职业伤害保障费浮动系数档距', en: 'Injury-protection premium: step of the float' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-07-01',
      value: 1000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '只见于甘肃征求意见稿的二手报道，24号文和重庆文本未见；只用于提示登记的浮动系数可疑。',
    },
  ],
});

import { instrument } from './instrument.ts';

export const injuryFloatDraftGansu = instrument({
  id: 'injury-float-draft-gansu',
  title: '甘肃省职业伤害保障实施办法（征求意见稿）',
  cite: '甘肃征求意见稿',
  issuer: '甘肃省人力资源和社会保障厅',
  number: null,
  from: '2026-02-26',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '浮动费率', says: '按基准10%一档浮动，上下不超过50%' }],
  draft: true,
  note: '外省草案的二手报道；24号文和重庆文本中未见，待核实。',
});

import { instrument } from './instrument.ts';

export const minimumWageNotice2025 = instrument({
  id: 'minimum-wage-notice-2025',
  title: '关于调整重庆市最低工资标准的通知',
  cite: '渝人社发〔2024〕22号',
  issuer: '重庆市人力资源和社会保障局',
  number: '渝人社发〔2024〕22号',
  from: '2025-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '各档月最低工资标准和非全日制小时最低工资标准' },
    { article: '二', says: '各档适用的区县' },
    {
      article: '三',
      says: '包括不完全符合确立劳动关系情形的新就业形态劳动者；剔除加班加点工资、特殊条件津贴、非货币性补贴、法定福利',
    },
    { article: '四', says: '标准公布后10日内向全体劳动者公示' },
  ],
  note: '见于转载；其后未见调整。条目编号为我们所加，以原文为准。',
});

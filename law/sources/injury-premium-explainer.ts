import { instrument } from './instrument.ts';

export const injuryPremiumExplainer = instrument({
  id: 'injury-premium-explainer',
  title: '职业伤害保障费解读（2025年4月15日）',
  cite: '职业伤害保障费解读',
  issuer: '网络解读文章',
  number: null,
  from: '2022-07-01',
  to: '2025-06-30',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '缴费标准', says: '首批试点：出行、即时配送0.04元/单，外卖0.06元/单' }],
  note: '二手来源。',
});

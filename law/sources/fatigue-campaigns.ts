import { instrument } from './instrument.ts';

export const fatigueCampaigns = instrument({
  id: 'fatigue-campaigns',
  title: '货车疲劳驾驶整治通告中的通行口径',
  cite: '疲劳驾驶整治口径',
  issuer: '公安交管、交通运输部门',
  number: null,
  from: '2004-05-01',
  to: null,
  level: 'POLICY',
  confidence: 'memory',
  articles: [
    { article: '24小时累计驾驶', says: '官方整治活动常用“24小时内累计驾驶不超过8小时”；未见有约束力的一般规定' },
  ],
  note: '没有查到有约束力的文本，只能作为可配置的提示阈值，待核实。',
});

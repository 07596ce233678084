import { instrument } from './instrument.ts';

export const statisticsCommunique = instrument({
  id: 'statistics-communique',
  title: '国家统计局居民收入和消费支出情况',
  cite: '国家统计局居民收入和消费支出情况',
  issuer: '国家统计局',
  number: null,
  from: '2021-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '收入', says: '全年全国城镇居民人均可支配收入' }],
  note: '每年1月公布上一年数值。',
});

import { instrument } from './instrument.ts';

export const roadSafetyLaw = instrument({
  id: 'road-safety-law',
  title: '中华人民共和国道路交通安全法',
  cite: '道路交通安全法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2004-05-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [{ article: '第五十八条', says: '电动自行车在非机动车道内最高时速不得超过十五公里' }],
  note: '2021年4月29日修正的文本；条文已核对。',
});

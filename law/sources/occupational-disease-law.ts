import { instrument } from './instrument.ts';

export const occupationalDiseaseLaw = instrument({
  id: 'occupational-disease-law',
  title: '中华人民共和国职业病防治法',
  cite: '职业病防治法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2002-05-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [{ article: '第三十四条', says: '对劳动者进行上岗前和在岗期间的职业卫生培训' }],
  note: '2018年12月29日修正的文本；条文已核对。',
});

import { instrument } from './instrument.ts';

export const civilCode = instrument({
  id: 'civil-code',
  title: '中华人民共和国民法典',
  cite: '民法典',
  issuer: '全国人民代表大会',
  number: null,
  from: '2021-01-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [
    { article: '第一百八十八条', says: '向人民法院请求保护民事权利的诉讼时效期间为三年' },
    { article: '第一千一百九十三条', says: '定作人对定作、指示或者选任有过错的，应当承担相应的责任' },
    { article: '第四百九十六条', says: '格式条款未提示、说明的，对方可以主张不成为合同的内容' },
  ],
  note: '条文凭记忆，待核实。',
});

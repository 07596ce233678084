import { instrument } from './instrument.ts';

export const workInjuryRegulation = instrument({
  id: 'work-injury-regulation',
  title: '工伤保险条例',
  cite: '工伤保险条例',
  issuer: '国务院',
  number: '国务院令第375号',
  from: '2004-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二条', says: '单位应当为全部职工缴纳工伤保险费' },
    { article: '第八条', says: '行业差别费率和浮动费率' },
    { article: '第十条', says: '用人单位缴纳，职工个人不缴纳' },
  ],
  note: '2010年12月20日修订的文本；条文已核对。',
});

import { instrument } from './instrument.ts';

export const employmentPromotionLaw = instrument({
  id: 'employment-promotion-law',
  title: '中华人民共和国就业促进法',
  cite: '就业促进法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2008-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第三条', says: '劳动者依法享有平等就业和自主择业的权利，不因民族、种族、性别、宗教信仰等不同而受歧视' },
    { article: '第二十七条', says: '不得以性别为由拒绝录用或者提高录用标准' },
    { article: '第二十八条', says: '不得以民族为由歧视' },
    { article: '第二十九条', says: '不得歧视残疾人' },
    { article: '第三十条', says: '不得以传染病病原携带者为由拒绝录用' },
    { article: '第四十一条', says: '职业中介机构不得扣押证件、向劳动者收取押金' },
  ],
  note: '2015年4月24日修正的文本；条文已与公开法律文库中的文本核对。',
});

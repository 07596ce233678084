import { instrument } from './instrument.ts';

export const peoplesMediationLaw = instrument({
  id: 'peoples-mediation-law',
  title: '中华人民共和国人民调解法',
  cite: '人民调解法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2011-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第四条', says: '人民调解委员会调解民间纠纷不收取费用' },
    { article: '第十七条', says: '当事人可以申请，也可以主动调解；一方明确拒绝的，不得调解' },
    { article: '第三十三条', says: '调解协议生效之日起三十日内共同申请司法确认' },
  ],
  note: '2010年8月28日通过；条文已与公开法律文库中的文本核对。',
});

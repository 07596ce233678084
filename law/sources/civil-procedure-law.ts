import { instrument } from './instrument.ts';

export const civilProcedureLaw = instrument({
  id: 'civil-procedure-law',
  title: '中华人民共和国民事诉讼法',
  cite: '民事诉讼法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2024-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二百零五条', says: '自调解协议生效之日起三十日内共同申请司法确认' },
    { article: '第二百二十六条', says: '五日内通知是否受理支付令申请' },
    { article: '第二百二十七条', says: '受理之日起十五日内发出支付令；债务人十五日内清偿或者提出异议' },
    { article: '第二百二十八条', says: '异议成立的，支付令自行失效' },
    { article: '第二百五十条', says: '申请执行的期间为二年' },
  ],
  note: '2023年9月1日修正，2024年1月1日施行的条号；条文已与公开法律文库中的文本核对。',
});

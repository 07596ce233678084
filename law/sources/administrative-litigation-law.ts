import { instrument } from './instrument.ts';

export const administrativeLitigationLaw = instrument({
  id: 'administrative-litigation-law',
  title: '中华人民共和国行政诉讼法',
  cite: '行政诉讼法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2017-07-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第四十五条', says: '不服复议决定的，收到之日起十五日内起诉；逾期不决定的，期满之日起十五日内起诉' },
    { article: '第四十六条', says: '直接起诉的，自知道之日起六个月内' },
    { article: '第一百零一条', says: '期间、送达等适用民事诉讼法' },
  ],
  note: '条文已与公开法律文库中的文本核对。此为2017年修正文本；施行日凭记忆，待核实。',
});

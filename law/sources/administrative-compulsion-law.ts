import { instrument } from './instrument.ts';

export const administrativeCompulsionLaw = instrument({
  id: 'administrative-compulsion-law',
  title: '中华人民共和国行政强制法',
  cite: '行政强制法',
  issuer: '全国人民代表大会常务委员会',
  number: '主席令第四十九号',
  from: '2012-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第五十三条', says: '期限届满之日起三个月内申请人民法院强制执行' },
    { article: '第五十四条', says: '催告书送达十日后仍未履行的，可以申请强制执行' },
    { article: '第五十六条', says: '人民法院五日内受理' },
    { article: '第五十七条', says: '自受理之日起七日内作出执行裁定' },
    { article: '第五十八条', says: '听取意见的，三十日内作出是否执行的裁定' },
    { article: '第六十九条', says: '十日以内的期限是指工作日，不含法定节假日' },
  ],
  note: '条文已与公开法律文库中的文本核对。主席令号凭记忆，待核实。',
});

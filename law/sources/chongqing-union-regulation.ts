import { instrument } from './instrument.ts';

export const chongqingUnionRegulation = instrument({
  id: 'chongqing-union-regulation',
  title: '重庆市工会条例',
  cite: '重庆市工会条例',
  issuer: '重庆市人民代表大会常务委员会',
  number: null,
  from: '2006-12-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第七条', says: '新建单位成立一年内依法建立工会；逾期的发出建立工会意见书' },
    { article: '第十条', says: '近亲属不得作为委员会成员；缺额空缺一般不超过三个月' },
    { article: '第十九条', says: '政府和工会的联席会议' },
    { article: '第三十条', says: '法律援助机构' },
    { article: '第三十六条', says: '建会筹备金' },
    { article: '第四十四条', says: '接到工会处理申请三十日内处理并书面通知' },
  ],
  note: '2011年11月25日修正的文本；条文已与公开法律文库中的文本核对。',
});

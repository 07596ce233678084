import { instrument } from './instrument.ts';

export const tradeUnionLaw = instrument({
  id: 'trade-union-law',
  title: '中华人民共和国工会法',
  cite: '工会法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2022-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第三条', says: '参加和组织工会的权利，包括新就业形态' },
    { article: '第十一条', says: '会员二十五人以上的应当建立基层工会委员会' },
    { article: '第十二条', says: '报上一级工会批准；不得阻挠' },
    { article: '第十三条', says: '所在单位终止的保留会籍' },
    { article: '第十六条', says: '基层工会委员会每届任期三年或者五年' },
    { article: '第十七条', says: '三分之一以上会员提议可以临时召开会议' },
    { article: '第二十一条', says: '集体合同争议，工会可以提请仲裁和起诉' },
    { article: '第二十二条', says: '单位应当研究处理工会的意见并答复' },
    { article: '第二十三条', says: '侵犯职工劳动权益的，工会代表职工交涉' },
    { article: '第二十六条', says: '工会有权对侵犯职工合法权益的问题进行调查' },
    { article: '第三十条', says: '县级以上总工会可以提供法律援助等服务' },
    { article: '第四十三条', says: '工会经费，按工资总额百分之二拨缴' },
    { article: '第五十一条', says: '阻挠参加和组织工会的，责令改正；拒不改正的提请县级以上人民政府处理' },
  ],
  note: '2021年12月24日修正、2022年1月1日施行的文本；条文已与公开法律文库中的文本核对。',
});

import { instrument } from './instrument.ts';

export const roadSafetyLaw = instrument({
  id: 'road-safety-law',
  title: '中华人民共和国道路交通安全法',
  cite: '道路交通安全法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2004-05-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第八条', says: '机动车经登记后方可上道路行驶' },
    { article: '第十八条', says: '依法应当登记的非机动车经登记后方可上道路行驶' },
    { article: '第十九条', says: '驾驶机动车应当依法取得驾驶证' },
    { article: '第五十一条', says: '摩托车驾驶人应当按规定戴安全头盔' },
    { article: '第五十八条', says: '电动自行车在非机动车道内最高时速不得超过十五公里' },
  ],
  note: '2021年4月29日修正的文本；条文已核对。',
});

import { instrument } from './instrument.ts';

export const chongqingCollectiveContractRegulation = instrument({
  id: 'chongqing-collective-contract-regulation',
  title: '重庆市集体合同条例',
  cite: '重庆市集体合同条例',
  issuer: '重庆市人民代表大会常务委员会',
  number: null,
  from: '2017-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十九条', says: '协商要求以书面形式提出；另一方自收到之日起二十日内书面答复，不得拒绝或者拖延' },
    { article: '第二十条', says: '协商代表在会议召开十日前如实提供所需的情况和资料' },
    { article: '第五十一条', says: '无正当理由拒绝或者拖延集体协商的，可以作出整改意见书' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});

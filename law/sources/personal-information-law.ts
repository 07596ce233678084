import { instrument } from './instrument.ts';

export const personalInformationLaw = instrument({
  id: 'personal-information-law',
  title: '中华人民共和国个人信息保护法',
  cite: '个人信息保护法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2021-11-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第二十四条',
      says: '自动化决策应当透明、公平、公正；对个人权益有重大影响的，个人有权要求说明，有权拒绝仅通过自动化决策的方式作出决定',
    },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});

import { instrument } from './instrument.ts';

export const womenProtectionLaw = instrument({
  id: 'women-protection-law',
  title: '中华人民共和国妇女权益保障法',
  cite: '妇女权益保障法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2023-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第四十四条', says: '劳动合同应当具备女职工特殊保护条款' },
    { article: '第四十三条', says: '招录不得限定为男性、询问婚育、将妊娠测试作为体检项目、将婚育作为条件' },
  ],
  note: '2022年10月30日修订的文本；条文已与公开法律文库中的文本核对。',
});

import { instrument } from './instrument.ts';

export const electronicSignatureLaw = instrument({
  id: 'electronic-signature-law',
  title: '中华人民共和国电子签名法',
  cite: '电子签名法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2005-04-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第十三条',
      says: '制作数据专有、签署时仅由签名人控制、签署后对签名和内容的任何改动能够被发现的，视为可靠的电子签名',
    },
    { article: '第十四条', says: '可靠的电子签名与手写签名或者盖章具有同等的法律效力' },
  ],
  note: '2019年4月23日修正的文本；条文已与公开法律文库中的文本核对。',
});

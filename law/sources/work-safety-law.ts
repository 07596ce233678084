import { instrument } from './instrument.ts';

export const workSafetyLaw = instrument({
  id: 'work-safety-law',
  title: '中华人民共和国安全生产法',
  cite: '安全生产法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2002-11-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第四条', says: '平台经济等新兴行业建立健全并落实全员安全生产责任制' },
    { article: '第二十二条', says: '全员安全生产责任制' },
  ],
  note: '2021年6月10日修正的文本，2021年9月1日施行。',
});

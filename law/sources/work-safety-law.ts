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
    { article: '第五条', says: '主要负责人是安全生产第一责任人' },
    { article: '第二十一条', says: '主要负责人的七项职责' },
    { article: '第二十四条', says: '运输单位设安全机构或者专职人员；其他单位超过一百人的同' },
    { article: '第二十八条', says: '对从业人员进行安全生产教育和培训并建立档案' },
    { article: '第四十一条', says: '建立并落实隐患排查治理制度，如实记录并通报' },
    { article: '第四十四条', says: '关注从业人员的身体、心理状况和行为习惯' },
  ],
  note: '2021年6月10日修正的文本，2021年9月1日施行。',
});

import { instrument } from './instrument.ts';

export const compulsoryEducationLaw = instrument({
  id: 'compulsory-education-law',
  title: '中华人民共和国义务教育法',
  cite: '义务教育法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2018-12-29',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十一条', says: '年满六周岁的儿童入学' },
    { article: '第十二条', says: '在父母工作或者居住地平等接受义务教育，具体办法由省级规定' },
  ],
  note: '2018年12月29日修正的文本。',
});

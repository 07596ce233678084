import { instrument } from './instrument.ts';

export const negotiationMediationRules = instrument({
  id: 'negotiation-mediation-rules',
  title: '企业劳动争议协商调解规定',
  cite: '人社部令第17号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第17号',
  from: '2012-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十条', says: '一方应当回应协商要求，五日内不作出回应的视为不愿协商' },
    { article: '第十一条', says: '和解协议；为和解作出的让步不得作为证据' },
    { article: '第二十二条', says: '三个工作日内受理；不受理的书面告知' },
    { article: '第二十七条', says: '十五日内可以共同申请仲裁审查' },
    { article: '第二十八条', says: '不履行调解协议的，可以申请仲裁' },
    { article: '第二十九条', says: '受理之日起十五日内结束，双方同意的可以延长' },
    { article: '第三十一条', says: '协商、调解使时效中断的八种情形' },
  ],
  note: '据存档文本摘录。',
});

import { instrument } from './instrument.ts';

export const governmentInformationRegulation = instrument({
  id: 'government-information-regulation',
  title: '中华人民共和国政府信息公开条例',
  cite: '国务院令第711号',
  issuer: '国务院',
  number: '国务院令第711号',
  from: '2019-05-15',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [{ article: '第二十六条', says: '自政府信息形成或者变更之日起二十个工作日内公开' }],
  note: '见于转载；令号和施行日凭记忆，待核实。',
});

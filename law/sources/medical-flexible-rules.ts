import { instrument } from './instrument.ts';

export const medicalFlexibleRules = instrument({
  id: 'medical-flexible-rules',
  title: '重庆市个人身份参加职工医保办法',
  cite: '重庆个人身份医保',
  issuer: '重庆市医疗保障局',
  number: null,
  from: '2021-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '等待期', says: '首次参保或者中断三个月以上再参保，等待期六个月' }],
  note: '文号、日期待核实。',
});

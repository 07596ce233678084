import { instrument } from './instrument.ts';

export const chongqingMedicalRates = instrument({
  id: 'chongqing-medical-rates',
  title: '重庆市职工基本医疗保险（含生育保险）缴费比例',
  cite: '重庆职工医保缴费比例',
  issuer: '重庆市医疗保障局',
  number: null,
  from: '2020-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '缴费比例', says: '单位8.5%，个人2%；大额医疗互助单位1.5%，个人每月5元' }],
  note: '二手来源；起始日按2020年两险合并，凭记忆，待核实；大额1.5%待核实。',
});

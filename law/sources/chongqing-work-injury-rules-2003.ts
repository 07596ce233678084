import { instrument } from './instrument.ts';

export const chongqingWorkInjuryRules2003 = instrument({
  id: 'chongqing-work-injury-rules-2003',
  title: '重庆市工伤保险实施办法（2003年）',
  cite: '重庆市2003年工伤保险实施办法',
  issuer: '重庆市人民政府',
  number: null,
  from: '2004-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '一次性补助', says: '一次性工伤医疗补助金、一次性伤残就业补助金的月数和按距退休年数的递减' }],
  note: '见于转载，文号未见；施行日取条例施行日，待核实。',
});

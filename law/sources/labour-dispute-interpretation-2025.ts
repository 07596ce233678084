import { instrument } from './instrument.ts';

export const labourDisputeInterpretation2025 = instrument({
  id: 'labour-dispute-interpretation-2025',
  title: '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）',
  cite: '法释〔2025〕12号',
  issuer: '最高人民法院',
  number: '法释〔2025〕12号',
  from: '2025-09-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [{ article: '第十九条', says: '不缴纳社会保险费的约定或者承诺无效；劳动者可以解除合同并请求经济补偿' }],
  note: '条号待核实。',
});

import { instrument } from './instrument.ts';

export const chongqingHearingRules = instrument({
  id: 'chongqing-hearing-rules',
  title: '重庆市行政处罚听证程序规定',
  cite: '重庆市人民政府令第354号',
  issuer: '重庆市人民政府',
  number: '重庆市人民政府令第354号',
  from: '2023-03-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [{ article: '条号待核实', says: '公民五千元以上、法人或者其他组织五万元以上罚款，应当告知听证权利' }],
  note: '条号未见。',
});

import { instrument } from './instrument.ts';

export const appraisalRules2014 = instrument({
  id: 'appraisal-rules-2014',
  title: '工伤职工劳动能力鉴定管理办法',
  cite: '人社部令第21号',
  issuer: '人力资源和社会保障部、国家卫生和计划生育委员会',
  number: '人力资源和社会保障部令第21号',
  from: '2014-04-01',
  to: '2025-06-30',
  level: 'LAW',
  confidence: 'memory',
  articles: [{ article: '结论送达', says: '结论作出之日起二十日内送达' }],
  note: '文号和日期凭记忆，待核实。',
});

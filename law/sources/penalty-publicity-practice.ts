import { instrument } from './instrument.ts';

export const penaltyPublicityPractice = instrument({
  id: 'penalty-publicity-practice',
  title: '行政许可和行政处罚等信用信息公示（双公示）',
  cite: '双公示',
  issuer: '国家发展和改革委员会',
  number: null,
  from: '2018-07-01',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '条号待核实', says: '作出决定之日起七个工作日内上网公示' }],
  note: '文号、施行日和条号均凭记忆，待核实。',
});

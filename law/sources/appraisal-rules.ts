import { instrument } from './instrument.ts';

export const appraisalRules = instrument({
  id: 'appraisal-rules',
  title: '劳动能力鉴定管理办法',
  cite: '劳动能力鉴定管理办法',
  issuer: '人力资源和社会保障部、国家卫生健康委员会',
  number: null,
  from: '2025-07-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '材料补正', says: '材料不完整的五个工作日内一次性告知' },
    { article: '结论送达', says: '结论作出之日起十五日内送达' },
  ],
  note: '2025年5月23日发布；施行日凭记忆，待核实。',
});

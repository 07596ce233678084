import { instrument } from './instrument.ts';

export const titleReviewRules = instrument({
  id: 'title-review-rules',
  title: '职称评审管理暂行规定',
  cite: '人社部令第40号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第40号',
  from: '2019-09-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [{ article: '推荐公示', says: '用人单位推荐前公示不少于五个工作日' }],
  note: '条文凭记忆，待核实。',
});

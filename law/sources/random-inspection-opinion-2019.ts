import { instrument } from './instrument.ts';

export const randomInspectionOpinion2019 = instrument({
  id: 'random-inspection-opinion-2019',
  title: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见',
  cite: '国发〔2019〕5号',
  issuer: '国务院',
  number: '国发〔2019〕5号',
  from: '2019-01-27',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '全文', says: '部门联合随机抽查，抽查事项清单，结果公示' }],
  note: '标题和日期凭记忆，待核实。',
});

import { instrument } from './instrument.ts';

export const enterpriseInspectionOpinion2024 = instrument({
  id: 'enterprise-inspection-opinion-2024',
  title: '国务院办公厅关于严格规范涉企行政检查的意见',
  cite: '国办发〔2024〕54号',
  issuer: '国务院办公厅',
  number: '国办发〔2024〕54号',
  from: '2024-12-16',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '全文', says: '检查事项公布，控制频次，严格程序' }],
  note: '标题和日期凭记忆，待核实。',
});

import { instrument } from './instrument.ts';

export const skillEvaluationRules = instrument({
  id: 'skill-evaluation-rules',
  title: '重庆市职业技能等级认定机构备案管理',
  cite: '渝人社发〔2020〕128号',
  issuer: '重庆市人力资源和社会保障局',
  number: '渝人社发〔2020〕128号',
  from: '2020-12-31',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '备案有效期', says: '评价机构备案有效期三年（凭记忆）' }],
  note: '标题未见，待核实。',
});

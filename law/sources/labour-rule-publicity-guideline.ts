import { instrument } from './instrument.ts';

export const labourRulePublicityGuideline = instrument({
  id: 'labour-rule-publicity-guideline',
  title: '新就业形态劳动者劳动规则公示指引',
  cite: '人社厅发〔2023〕50号（公示指引）',
  issuer: '人力资源和社会保障部办公厅',
  number: '人社厅发〔2023〕50号',
  from: '2023-11-08',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [
    {
      article: '公示程序',
      says: '制定修订劳动规则公开征求意见、反馈采纳情况、至少提前七日公示、在应用内持续展示并提供咨询和申诉渠道（条文凭记忆，待核实）',
    },
    { article: '公示内容', says: '报酬、派单、扣款等劳动规则应当公示' },
  ],
  note: '与休息和劳动报酬指引同一通知发布；条文未见。',
});

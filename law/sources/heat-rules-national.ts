import { instrument } from './instrument.ts';

export const heatRulesNational = instrument({
  id: 'heat-rules-national',
  title: '防暑降温措施管理办法',
  cite: '安监总安健〔2012〕89号',
  issuer: '国家安全生产监督管理总局等四部门',
  number: '安监总安健〔2012〕89号',
  from: '2012-06-29',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    {
      article: '第八条',
      says: '35℃以上37℃以下：换班轮休，室外露天作业不得加班；37℃以上40℃以下：全天室外露天作业累计不超过6小时，气温最高时段3小时内不安排；40℃以上：停止当日室外露天作业',
    },
    { article: '第十七条', says: '高温津贴：35℃以上室外露天作业，或者不能有效降温到33℃以下的室内工作场所' },
  ],
  note: '第八条内容见于转载；第十七条凭记忆，待核实。',
});

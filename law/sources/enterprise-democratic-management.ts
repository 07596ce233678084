import { instrument } from './instrument.ts';

export const enterpriseDemocraticManagement = instrument({
  id: 'enterprise-democratic-management',
  title: '企业民主管理规定',
  cite: '总工发〔2012〕12号',
  issuer: '中华全国总工会等六部门',
  number: '总工发〔2012〕12号',
  from: '2012-02-13',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [
    { article: '职工代表大会', says: '每年至少一次；三分之二以上代表出席；议题七日前送达；全体代表过半数通过' },
  ],
  note: '数字凭记忆，待核实。',
});

import { instrument } from './instrument.ts';

export const wageAgreementRules = instrument({
  id: 'wage-agreement-rules',
  title: '工资集体协商试行办法',
  cite: '劳动和社会保障部令第9号',
  issuer: '劳动和社会保障部',
  number: '劳动和社会保障部令第9号',
  from: '2000-11-08',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '协商资料', says: '协商开始前五日内提供资料（凭记忆）' },
    { article: '报送审查', says: '签订后七日内报送，十五日内审查' },
    { article: '公布', says: '协议生效后五日内公布' },
    { article: '续订', says: '期满前六十日内可以要求续订' },
  ],
  note: '据存档文本摘录，条号未见，待核实。',
});

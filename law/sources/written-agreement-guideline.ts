import { instrument } from './instrument.ts';

export const writtenAgreementGuideline = instrument({
  id: 'written-agreement-guideline',
  title: '新就业形态劳动者劳动合同和书面协议订立指引（试行）',
  cite: '人社厅发〔2023〕6号',
  issuer: '人力资源社会保障部办公厅',
  number: '人社厅发〔2023〕6号',
  from: '2023-02-21',
  to: null,
  level: 'POLICY',
  confidence: 'official',
  articles: [
    { article: '第三条', says: '适用范围' },
    { article: '第四条', says: '根据用工事实和管理程度订立劳动合同或者书面协议' },
  ],
});

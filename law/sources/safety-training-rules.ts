import { instrument } from './instrument.ts';

export const safetyTrainingRules = instrument({
  id: 'safety-training-rules',
  title: '生产经营单位安全培训规定',
  cite: '安监总局令第3号',
  issuer: '国家安全生产监督管理总局',
  number: '安监总局令第3号',
  from: '2006-03-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '第九条', says: '主要负责人和安全管理人员初次培训不少于三十二学时，每年再培训不少于十二学时' },
    { article: '第十三条', says: '新上岗从业人员岗前培训不少于二十四学时' },
    { article: '再培训', says: '每年再培训不少于八学时' },
  ],
  note: '条号和文号待核实；每年八学时出自国务院安委会决定。',
});

import { instrument } from './instrument.ts';

export const medicalTransferRules = instrument({
  id: 'medical-transfer-rules',
  title: '基本医疗保险关系转移接续暂行办法',
  cite: '医保办发〔2021〕43号',
  issuer: '国家医疗保障局办公室、财政部办公厅',
  number: '医保办发〔2021〕43号',
  from: '2021-12-01',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '办理时限', says: '转移接续十五个工作日内办理完毕' }],
  note: '凭记忆，待核实。',
});

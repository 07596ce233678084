import { instrument } from './instrument.ts';

export const pensionTransferRules = instrument({
  id: 'pension-transfer-rules',
  title: '城镇企业职工基本养老保险关系转移接续暂行办法',
  cite: '国办发〔2009〕66号',
  issuer: '国务院办公厅',
  number: '国办发〔2009〕66号',
  from: '2010-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '第八条', says: '转出、转入各环节十五个工作日' }],
  note: '条号和期限待核实。',
});

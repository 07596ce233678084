import { instrument } from './instrument.ts';

export const randomInspectionNotice2015 = instrument({
  id: 'random-inspection-notice-2015',
  title: '国务院办公厅关于推广随机抽查规范事中事后监管的通知',
  cite: '国办发〔2015〕58号',
  issuer: '国务院办公厅',
  number: '国办发〔2015〕58号',
  from: '2015-07-29',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '全文', says: '随机抽取检查对象、随机选派执法检查人员，抽查情况及查处结果及时公开' }],
  note: '标题和日期凭记忆，待核实。',
});

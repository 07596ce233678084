import { instrument } from './instrument.ts';

export const pensionRateNotice2019 = instrument({
  id: 'pension-rate-notice-2019',
  title: '降低社会保险费率综合方案',
  cite: '国办发〔2019〕13号',
  issuer: '国务院办公厅',
  number: '国办发〔2019〕13号',
  from: '2019-05-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '一', says: '养老保险单位缴费比例降至16%' }],
  note: '费率见于二手来源；文号日期凭记忆，待核实。',
});

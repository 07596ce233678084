import { instrument } from './instrument.ts';

export const holidayNotice2025 = instrument({
  id: 'holiday-notice-2025',
  title: '国务院办公厅关于2025年部分节假日安排的通知',
  cite: '国办发明电〔2024〕12号',
  issuer: '国务院办公厅',
  number: '国办发明电〔2024〕12号',
  from: '2024-11-12',
  to: '2025-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  note: '网页地址只载明2024年11月，12日凭记忆，待核实。',
});

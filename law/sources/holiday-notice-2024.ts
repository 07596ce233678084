import { instrument } from './instrument.ts';

export const holidayNotice2024 = instrument({
  id: 'holiday-notice-2024',
  title: '国务院办公厅关于2024年部分节假日安排的通知',
  cite: '国办发明电〔2023〕7号',
  issuer: '国务院办公厅',
  number: '国办发明电〔2023〕7号',
  from: '2023-10-25',
  to: '2024-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  note: '网页地址只载明2023年10月，25日凭记忆，待核实。',
});

import { instrument } from './instrument.ts';

export const holidayNotice2026 = instrument({
  id: 'holiday-notice-2026',
  title: '国务院办公厅关于2026年部分节假日安排的通知',
  cite: '国务院办公厅2026年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2025-11-04',
  to: '2026-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  note: '2025年11月4日发布。文号未见。',
});

import { instrument } from './instrument.ts';

export const holidayNotice2020Amended = instrument({
  id: 'holiday-notice-2020-amended',
  title: '国务院办公厅关于延长2020年春节假期的通知',
  cite: '国务院办公厅2020年节假日补充通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2020-01-27',
  to: '2020-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  note: '发布日取自网页地址。年内的补充通知，另有自己的知晓日。文号未见。',
});

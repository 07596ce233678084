import { instrument } from './instrument.ts';

export const holidayNotice2019Amended = instrument({
  id: 'holiday-notice-2019-amended',
  title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
  cite: '国务院办公厅2019年节假日补充通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2019-03-22',
  to: '2019-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  note: '发布日取自网页地址。年内的补充通知，另有自己的知晓日。文号未见。',
});

import { instrument } from './instrument.ts';

export const holidayNotice2013 = instrument({
  id: 'holiday-notice-2013',
  title: '国务院办公厅关于2013年部分节假日安排的通知',
  cite: '国务院办公厅2013年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2012-12-10',
  to: '2013-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm',
  note: '发布日取自网页地址。文号未见。',
});

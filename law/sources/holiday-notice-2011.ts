import { instrument } from './instrument.ts';

export const holidayNotice2011 = instrument({
  id: 'holiday-notice-2011',
  title: '国务院办公厅关于2011年部分节假日安排的通知',
  cite: '国务院办公厅2011年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2010-12-10',
  to: '2011-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm',
  note: '发布日取自网页地址。文号未见。',
});

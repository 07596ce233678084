import { instrument } from './instrument.ts';

export const holidayNotice2008 = instrument({
  id: 'holiday-notice-2008',
  title: '国务院办公厅关于2008年部分节假日安排的通知',
  cite: '国务院办公厅2008年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2007-12-29',
  to: '2008-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm',
  note: '发布日未见，knownFrom 取通知所列最早一天；网页地址中的2008年3月28日是登载日。文号未见。',
});

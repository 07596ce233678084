import { instrument } from './instrument.ts';

export const holidayNotice2017 = instrument({
  id: 'holiday-notice-2017',
  title: '国务院办公厅关于2017年部分节假日安排的通知',
  cite: '国务院办公厅2017年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2016-12-01',
  to: '2017-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
  note: '发布日取自网页地址。文号未见。',
});

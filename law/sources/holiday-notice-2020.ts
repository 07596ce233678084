import { instrument } from './instrument.ts';

export const holidayNotice2020 = instrument({
  id: 'holiday-notice-2020',
  title: '国务院办公厅关于2020年部分节假日安排的通知',
  cite: '国务院办公厅2020年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2019-11-21',
  to: '2020-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
  note: '发布日取自网页地址。文号未见。',
});

import { instrument } from './instrument.ts';

export const holidayNotice2014 = instrument({
  id: 'holiday-notice-2014',
  title: '国务院办公厅关于2014年部分节假日安排的通知',
  cite: '国务院办公厅2014年节假日安排通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2013-12-11',
  to: '2014-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm',
  note: '发布日2013年12月11日凭记忆，待核实；网页地址中的2014年1月2日是登载日。文号未见。',
});

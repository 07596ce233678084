import { instrument } from './instrument.ts';

export const holidayNotice2023 = instrument({
  id: 'holiday-notice-2023',
  title: '国务院办公厅关于2023年部分节假日安排的通知',
  cite: '国办发明电〔2022〕16号',
  issuer: '国务院办公厅',
  number: '国办发明电〔2022〕16号',
  from: '2022-12-08',
  to: '2023-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
  note: '发布日取自网页地址。',
});

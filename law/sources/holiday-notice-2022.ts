import { instrument } from './instrument.ts';

export const holidayNotice2022 = instrument({
  id: 'holiday-notice-2022',
  title: '国务院办公厅关于2022年部分节假日安排的通知',
  cite: '国办发明电〔2021〕11号',
  issuer: '国务院办公厅',
  number: '国办发明电〔2021〕11号',
  from: '2021-10-25',
  to: '2022-12-31',
  level: 'NOTICE',
  confidence: 'official',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
  note: '发布日取自网页地址。',
});

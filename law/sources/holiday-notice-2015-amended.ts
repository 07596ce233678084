import { instrument } from './instrument.ts';

export const holidayNotice2015Amended = instrument({
  id: 'holiday-notice-2015-amended',
  title: '国务院办公厅关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  cite: '国务院办公厅2015年节假日补充通知',
  issuer: '国务院办公厅',
  number: null,
  from: '2015-05-13',
  to: '2015-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '全文', says: '放假日期和调休上班日期' }],
  address: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
  note: '发布日取自网页地址。年内的补充通知，另有自己的知晓日。文号未见。',
});

import { instrument } from './instrument.ts';

export const chongqingUnemploymentNotice2015 = instrument({
  id: 'chongqing-unemployment-notice-2015',
  title: '重庆市降低失业保险费率的通知',
  cite: '渝府办发〔2015〕80号',
  issuer: '重庆市人民政府办公厅',
  number: '渝府办发〔2015〕80号',
  from: '2015-03-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '一', says: '失业保险费率单位1%、个人1%' }],
  note: '见于转载。',
});

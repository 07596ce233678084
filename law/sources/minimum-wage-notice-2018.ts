import { instrument } from './instrument.ts';

export const minimumWageNotice2018 = instrument({
  id: 'minimum-wage-notice-2018',
  title: '关于调整重庆市最低工资标准的通知',
  cite: '渝人社发〔2018〕229号',
  issuer: '重庆市人力资源和社会保障局',
  number: '渝人社发〔2018〕229号',
  from: '2019-01-01',
  to: '2022-03-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '各档月最低工资标准和非全日制小时最低工资标准' },
    { article: '二', says: '各档适用的区县' },
    { article: '三', says: '适用范围，未提及新就业形态劳动者；标准含个人缴纳的社会保险费和住房公积金' },
  ],
  note: '见于转载和重庆日报2018年12月报道。条目编号为我们所加，以原文为准。',
});

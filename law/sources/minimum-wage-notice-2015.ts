import { instrument } from './instrument.ts';

export const minimumWageNotice2015 = instrument({
  id: 'minimum-wage-notice-2015',
  title: '关于调整重庆市最低工资标准的通知',
  cite: '渝人社发〔2015〕250号',
  issuer: '重庆市人力资源和社会保障局',
  number: '渝人社发〔2015〕250号',
  from: '2016-01-01',
  to: '2018-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '各档月最低工资标准和非全日制小时最低工资标准' },
    { article: '二', says: '各档适用的区县' },
  ],
  note: '见于转载。条目编号为我们所加，以原文为准。',
});

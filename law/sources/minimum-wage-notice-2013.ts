import { instrument } from './instrument.ts';

export const minimumWageNotice2013 = instrument({
  id: 'minimum-wage-notice-2013',
  title: '关于调整重庆市最低工资标准的通知',
  cite: '重庆市最低工资标准（2014年）',
  issuer: '重庆市人力资源和社会保障局',
  number: null,
  from: '2014-01-01',
  to: '2015-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '各档月最低工资标准和非全日制小时最低工资标准' },
    { article: '二', says: '各档适用的区县' },
  ],
  note: '数额见于转载，文号未见；起始日凭记忆，待核实。条目编号为我们所加，以原文为准。',
});

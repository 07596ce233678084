import { instrument } from './instrument.ts';

export const injuryPilotNotice2021 = instrument({
  id: 'injury-pilot-notice-2021',
  title: '关于开展新就业形态就业人员职业伤害保障试点工作的通知',
  cite: '人社部发〔2021〕110号',
  issuer: '人力资源和社会保障部等十部门',
  number: '人社部发〔2021〕110号',
  from: '2022-07-01',
  to: '2025-06-30',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '试点省市和平台', says: '七省市，出行、外卖、即时配送、同城货运的首批平台' },
    { article: '缴费标准', says: '按单计费' },
  ],
  note: '通知正文见于转载；所附办法条文未见；from 取试点启动日。',
});

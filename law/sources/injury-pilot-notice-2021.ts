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
    { article: '事故备案', says: '一键报案；平台及时在全国信息平台备案' },
    { article: '办理地', says: '由职业伤害发生地的人力资源社会保障部门确认；据外省转述，本市文字未见' },
    { article: '申请时限', says: '平台申请和劳动者一方申请的时限' },
    { article: '确认期限', says: '材料审核和职业伤害确认的期限' },
    { article: '确认情形', says: '应当确认、视同和不予确认的情形' },
    { article: '待遇支付', says: '支付到社会保障卡银行账户' },
    { article: '待遇标准', says: '医疗、伤残、死亡等待遇的项目和基数' },
  ],
  note: '通知正文见于转载；所附办法条文未见；from 取试点启动日。',
});

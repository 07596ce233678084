import { instrument } from './instrument.ts';

export const injuryPilotNotice2025 = instrument({
  id: 'injury-pilot-notice-2025',
  title: '关于扩大新就业形态人员职业伤害保障试点的通知',
  cite: '人社部发〔2025〕24号',
  issuer: '人力资源和社会保障部等九部门',
  number: '人社部发〔2025〕24号',
  from: '2025-07-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '办法第二条', says: '每单必保、每人必保；通过平台注册并接单的人员' },
    { article: '办法第三条', says: '税务机关征收' },
    { article: '办法第四条', says: '全国信息平台归集接单量、参保、缴费和待遇信息' },
    { article: '试点省市和平台', says: '扩大到17个省市，新增4家平台' },
    { article: '事故备案', says: '一键报案；平台及时在全国信息平台备案并保障及时救治' },
    { article: '办理地', says: '由职业伤害发生地的人力资源社会保障部门确认；据外省转述，本市文字未见' },
    { article: '申请时限', says: '平台申请和劳动者一方申请的时限' },
    { article: '确认期限', says: '材料审核和职业伤害确认的期限' },
    { article: '确认情形', says: '应当确认、视同和不予确认的情形' },
    { article: '待遇支付', says: '支付到社会保障卡银行账户' },
    { article: '待遇标准', says: '医疗、伤残、死亡等待遇的项目和基数' },
  ],
  note: '2025年4月22日印发；办法第一至四条已见于转载。',
});

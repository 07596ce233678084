import { instrument } from './instrument.ts';

export const wagePaymentRules = instrument({
  id: 'wage-payment-rules',
  title: '工资支付暂行规定',
  cite: '劳部发〔1994〕489号',
  issuer: '劳动部',
  number: '劳部发〔1994〕489号',
  from: '1995-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第五条', says: '工资以法定货币支付，不得以实物及有价证券替代' },
    { article: '第六条', says: '书面记录工资支付并保存两年以上，支付时提供工资清单' },
    { article: '第七条', says: '约定日期遇节假日或休息日的，提前在最近的工作日支付；至少每月支付一次' },
    { article: '第八条', says: '一次性临时劳动完成后即支付' },
    { article: '第九条', says: '解除或终止劳动合同时一次付清' },
    { article: '第十二条', says: '停工停产在一个工资支付周期内的按劳动合同标准支付' },
    { article: '第十三条', says: '百分之一百五十、二百、三百；计件、综合计算工时、不定时工时的适用' },
    { article: '第十五条', says: '不得克扣工资；可以代扣的四种情形' },
    { article: '第十六条', says: '赔偿扣款每月不超过当月工资百分之二十，剩余不低于月最低工资标准' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});

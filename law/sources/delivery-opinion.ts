import { instrument } from './instrument.ts';

export const deliveryOpinion = instrument({
  id: 'delivery-opinion',
  title: '关于落实网络餐饮平台责任切实维护外卖送餐员权益的指导意见',
  cite: '国市监网监发〔2021〕38号',
  issuer: '市场监管总局等七部门',
  number: '国市监网监发〔2021〕38号',
  from: '2021-07-26',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [
    { article: '保障劳动收入', says: '正常劳动所得不低于当地最低工资标准' },
    { article: '完善考核制度', says: '不得将“最严算法”作为考核要求，以“算法取中”确定订单数量、准时率、在线率' },
    { article: '工作时间', says: '连续送单超过4小时的，系统发出疲劳提示，20分钟内不再派单' },
    { article: '配送安全', says: '全程佩戴安全头盔' },
  ],
  note: '全文见于转载，未见逐条编号。',
});

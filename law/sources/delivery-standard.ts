import { instrument } from './instrument.ts';

export const deliveryStandard = instrument({
  id: 'delivery-standard',
  title: '外卖平台服务管理基本要求',
  cite: 'GB/T 46862-2025',
  issuer: '国家市场监督管理总局、国家标准化管理委员会',
  number: 'GB/T 46862-2025',
  from: '2025-12-02',
  to: null,
  level: 'STD',
  confidence: 'secondary',
  articles: [
    { article: '7.1.7', says: '不得要求购买指定品牌的换电服务' },
    { article: '7.1.8', says: '不得强制购买增值服务' },
    { article: '7.2.8', says: '原则上不以扣款作为超时、差评等的处罚' },
    { article: '7.4.1 a', says: '每日接单时间原则上不超过8小时，到8小时询问是否继续' },
    { article: '7.4.1 b', says: '连续接单超过4小时，疲劳提示，自手上订单完成起原则上20分钟内不派单' },
    { article: '7.4.1 e', says: '原则上每周至少休息1天，由骑手自主选择' },
    { article: '7.4.4', says: '电动自行车平均时速不高于15公里计算送达时间' },
  ],
  note: '2025年12月2日发布、12月4日公开。条款号来自律师事务所解读，未见标准正文，待核实。推荐性标准。',
});

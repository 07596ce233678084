import { instrument } from './instrument.ts';

export const algorithmRecommendationRules = instrument({
  id: 'algorithm-recommendation-rules',
  title: '互联网信息服务算法推荐管理规定',
  cite: '国家网信办等四部门令第9号',
  issuer: '国家互联网信息办公室等四部门',
  number: '令第9号',
  from: '2022-03-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二十五条', says: '材料齐全的三十个工作日内予以备案' },
    { article: '第二十四条', says: '提供服务之日起十个工作日内备案，变更十个工作日，终止二十个工作日' },
    { article: '第十六条', says: '以显著方式告知并以适当方式公示算法推荐服务的基本原理、目的意图和主要运行机制' },
    {
      article: '第二十条',
      says: '向劳动者提供工作调度服务的，应当保护取得劳动报酬、休息休假等权益，完善订单分配、报酬构成及支付、工作时间、奖惩等算法',
    },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});

import { instrument } from './instrument.ts';

export const labourLaw = instrument({
  id: 'labour-law',
  title: '中华人民共和国劳动法',
  cite: '劳动法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '1995-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十五条', says: '禁止招用未满十六周岁的未成年人' },
    { article: '第三十六条', says: '每日工作不超过八小时，平均每周不超过四十四小时' },
    { article: '第三十八条', says: '每周至少休息一日' },
    { article: '第三十九条', says: '经批准可以实行其他工作和休息办法' },
    { article: '第四十一条', says: '延长工作时间一般每日不超过一小时，特殊原因每日不超过三小时，每月不超过三十六小时' },
    { article: '第四十二条', says: '抢险救灾等情形不受第四十一条限制' },
    {
      article: '第四十四条',
      says: '延长工作时间、休息日、法定休假日分别支付不低于百分之一百五十、二百、三百的工资报酬',
    },
    { article: '第四十八条', says: '国家实行最低工资保障制度' },
    { article: '第五十条', says: '工资以货币形式按月支付给劳动者本人，不得克扣或者无故拖欠' },
    { article: '第五十一条', says: '法定休假日依法支付工资' },
  ],
  note: '2018年12月29日第二次修正的文本；条文已与公开法律文库中的文本核对。',
});

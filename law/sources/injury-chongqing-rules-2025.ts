import { instrument } from './instrument.ts';

export const injuryChongqingRules2025 = instrument({
  id: 'injury-chongqing-rules-2025',
  title: '重庆市新就业形态人员职业伤害保障实施规定',
  cite: '渝人社规〔2025〕14号',
  issuer: '重庆市人力资源和社会保障局等九部门',
  number: '渝人社规〔2025〕14号',
  from: '2025-07-01',
  to: null,
  level: 'NOTICE',
  confidence: 'official',
  articles: [
    { article: '适用范围', says: '首批和新增平台' },
    { article: '缴费标准', says: '出行0.01元/单、即时配送0.07元或0.25元/单、同城货运0.18元/单' },
    { article: '浮动费率', says: '2025年7月1日至2026年12月31日对7家先期平台按支缴率浮动' },
  ],
  note: '见官方网站；标题为概括，条目名称为我们所加。',
});

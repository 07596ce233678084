import { instrument } from './instrument.ts';

export const administrativeReconsiderationLaw = instrument({
  id: 'administrative-reconsideration-law',
  title: '中华人民共和国行政复议法',
  cite: '行政复议法',
  issuer: '全国人民代表大会常务委员会',
  number: '主席令第九号',
  from: '1999-10-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第二十条',
      says: '自知道之日起六十日内申请；未告知权利的，自知道权利之日起算，最长不超过一年；障碍消除后继续计算',
    },
    { article: '第二十三条', says: '应当先申请复议的情形：当场处罚、未履行法定职责等' },
    { article: '第二十四条', says: '县级人民政府管辖对其工作部门的复议' },
    { article: '第三十条', says: '收到申请后五日内审查，决定是否受理' },
    { article: '第四十二条', says: '复议期间不停止执行' },
    { article: '第五十三条', says: '适用简易程序的案件' },
    { article: '第六十二条', says: '受理之日起六十日内决定，经批准可以延长不超过三十日；简易程序三十日' },
    { article: '第八十八条', says: '期间的计算和送达依照民事诉讼法；三日、五日、七日、十日是指工作日' },
    { article: '第九条（2023年修订前的条号）', says: '自知道之日起六十日内申请' },
    { article: '第十七条（2023年修订前的条号）', says: '五日内审查' },
    { article: '第三十一条（2023年修订前的条号）', says: '六十日内决定，可以延长不超过三十日' },
  ],
  note: '条文已与公开法律文库中的文本核对。此为2023年修订文本，2024年1月1日起施行；此前文本的期限凭记忆。主席令号凭记忆，待核实。',
});

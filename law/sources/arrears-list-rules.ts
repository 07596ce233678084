import { instrument } from './instrument.ts';

export const arrearsListRules = instrument({
  id: 'arrears-list-rules',
  title: '拖欠农民工工资失信联合惩戒对象名单管理暂行办法',
  cite: '人力资源社会保障部令第45号',
  issuer: '人力资源社会保障部',
  number: '人力资源社会保障部令第45号',
  from: '2022-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第五条',
      says: '列入的条件：责令限期支付逾期未付，并且达到定罪数额或者引发群体性、极端事件且后果严重（条号凭记忆）',
    },
    { article: '第六条', says: '拟列入告知；五个工作日内异议，五个工作日内核实答复' },
    { article: '第七条', says: '决定前改正并作出信用承诺的，可以不列入' },
    { article: '第八条', says: '责令限期届满之日起二十个工作日内决定；经批准可以延长二十个工作日' },
    { article: '第九条', says: '公布' },
    { article: '第十条', says: '共享和联合惩戒' },
    { article: '第十一条', says: '列入期限三年，自决定之日起算' },
    { article: '第十二条', says: '改正满六个月并作出承诺的，可以申请提前移出' },
    { article: '第十三条', says: '不予提前移出的情形' },
    { article: '第十四条', says: '收到提前移出申请之日起十五个工作日内决定' },
    { article: '第十五条', says: '提供虚假材料的，撤销提前移出，期限重新计算' },
    { article: '第十六条', says: '依据被撤销的，撤销列入' },
    { article: '第十七条', says: '十个工作日内移出、停止公布并告知' },
    { article: '第十八条', says: '可以复议或者诉讼' },
  ],
  note: '只适用于农民工工资。第五条的条号待核实。',
});

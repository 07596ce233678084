import { instrument } from './instrument.ts';

export const crimeReferralRules = instrument({
  id: 'crime-referral-rules',
  title: '行政执法机关移送涉嫌犯罪案件的规定',
  cite: '国务院令第310号',
  issuer: '国务院',
  number: '国务院令第310号',
  from: '2020-08-07',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第五条', says: '两名以上人员核实并报告；负责人三日内决定；批准的，二十四小时内移送' },
    { article: '第六条', says: '移送应附的材料' },
    { article: '第七条', says: '公安机关签收；不属于本机关管辖的，二十四小时内转送' },
    { article: '第八条', says: '公安机关三日内审查并书面通知' },
    { article: '第九条', says: '三日内提请复议；公安机关三日内决定' },
    { article: '第十一条', says: '不得以行政处罚代替移送' },
    { article: '第十二条', says: '立案之日起三日内移交涉案物品和材料' },
  ],
  note: '此为2020年8月7日修订的文本；2001年的文本未录入。文中没有说明“日”是工作日，按自然日。',
});

import { instrument } from './instrument.ts';

export const specialHoursRules = instrument({
  id: 'special-hours-rules',
  title: '关于企业实行不定时工作制和综合计算工时工作制的审批办法',
  cite: '劳部发〔1994〕503号',
  issuer: '劳动部',
  number: '劳部发〔1994〕503号',
  from: '1995-01-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [
    { article: '第三条', says: '实行特殊工时须经批准' },
    { article: '第五条', says: '综合计算工时以周、月、季、年为周期，平均工时与法定标准基本相同' },
    { article: '第七条', says: '审批权限' },
  ],
  note: '编号、日期和条文号凭记忆，待核实。',
});

import { instrument } from './instrument.ts';

export const creditRepairRules = instrument({
  id: 'credit-repair-rules',
  title: '信用修复管理办法',
  cite: '国家发展改革委令第36号',
  issuer: '国家发展和改革委员会',
  number: '国家发展改革委令第36号',
  from: '2026-04-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '条号待核实',
      says: '轻微信息原则上不公示，最长三个月；一般信息最短三个月、最长一年；严重信息最短一年、最长三年；自文书作出之日起算',
    },
  ],
  note: '条号未见；分类的例子见于转载，待核实。拖欠工资名单依其自己的办法。',
});

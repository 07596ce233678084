import { instrument } from './instrument.ts';

export const contributionBaseNotice2022 = instrument({
  id: 'contribution-base-notice-2022',
  title: '关于公布2022年度社会保险缴费工资基数有关标准的通知',
  cite: '重庆市2022年度社保缴费基数通知',
  issuer: '重庆市人力资源和社会保障局等',
  number: null,
  from: '2022-01-01',
  to: '2022-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '上年度全口径城镇单位就业人员年平均工资' },
    { article: '二', says: '缴费基数上限和下限' },
  ],
  note: '2022年6月24日公布，二手来源，文号未见。条目编号为我们所加。',
});

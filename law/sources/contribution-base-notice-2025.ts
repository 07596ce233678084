import { instrument } from './instrument.ts';

export const contributionBaseNotice2025 = instrument({
  id: 'contribution-base-notice-2025',
  title: '关于公布2025年度社会保险缴费工资基数有关标准的通知',
  cite: '重庆市2025年度社保缴费基数通知',
  issuer: '重庆市人力资源和社会保障局等',
  number: null,
  from: '2025-01-01',
  to: '2025-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '上年度全口径城镇单位就业人员年平均工资' },
    { article: '二', says: '缴费基数上限和下限' },
  ],
  note: '2025年9月17日四部门通知，有效至2028年8月31日，见于转载，文号未见。条目编号为我们所加。',
});

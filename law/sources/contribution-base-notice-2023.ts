import { instrument } from './instrument.ts';

export const contributionBaseNotice2023 = instrument({
  id: 'contribution-base-notice-2023',
  title: '关于公布2023年度社会保险缴费工资基数有关标准的通知',
  cite: '渝人社发〔2023〕48号',
  issuer: '重庆市人力资源和社会保障局等',
  number: '渝人社发〔2023〕48号',
  from: '2023-01-01',
  to: '2023-12-31',
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '上年度全口径城镇单位就业人员年平均工资' },
    { article: '二', says: '缴费基数上限和下限' },
  ],
  note: '2023年7月10日，见于转载。条目编号为我们所加。',
});

import { instrument } from './instrument.ts';

export const payConversionNotice2008 = instrument({
  id: 'pay-conversion-notice-2008',
  title: '关于职工全年月平均工作时间和工资折算问题的通知',
  cite: '劳社部发〔2008〕3号',
  issuer: '劳动和社会保障部',
  number: '劳社部发〔2008〕3号',
  from: '2008-01-03',
  to: '2024-12-31',
  level: 'NOTICE',
  confidence: 'official',
  articles: [
    { article: '一', says: '年工作日250天、季62.5天、月20.83天；工作小时数以工作日乘以8小时' },
    { article: '二', says: '月计薪天数21.75天' },
  ],
  note: '正文已核对；发布日2008年1月3日凭记忆，待核实。由人社部发〔2025〕2号废止。',
});

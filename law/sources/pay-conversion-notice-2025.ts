import { instrument } from './instrument.ts';

export const payConversionNotice2025 = instrument({
  id: 'pay-conversion-notice-2025',
  title: '关于职工全年月平均工作时间和工资折算问题的通知',
  cite: '人社部发〔2025〕2号',
  issuer: '人力资源和社会保障部',
  number: '人社部发〔2025〕2号',
  from: '2025-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '年工作日248天、季62天、月20.67天；工作小时数以工作日乘以8小时' },
    { article: '二', says: '月计薪天数21.75天' },
  ],
  note: '见于转载文本，上线前请对照官方文本。',
});

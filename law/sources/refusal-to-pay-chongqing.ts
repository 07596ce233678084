import { instrument } from './instrument.ts';

export const refusalToPayChongqing = instrument({
  id: 'refusal-to-pay-chongqing',
  title: '关于拒不支付劳动报酬案件查处衔接的通知',
  cite: '渝人社发〔2014〕202号',
  issuer: '重庆市人力资源和社会保障局等',
  number: '渝人社发〔2014〕202号',
  from: '2014-09-17',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '第三条', says: '一名劳动者三个月以上且一万元以上；或者十名以上劳动者累计六万元以上' }],
  note: '见于转载，标题为概括，待核实。',
});

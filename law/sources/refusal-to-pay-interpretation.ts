import { instrument } from './instrument.ts';

export const refusalToPayInterpretation = instrument({
  id: 'refusal-to-pay-interpretation',
  title: '最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释',
  cite: '法释〔2013〕3号',
  issuer: '最高人民法院',
  number: '法释〔2013〕3号',
  from: '2013-01-23',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第三条',
      says: '数额较大：一名劳动者三个月以上且五千元至二万元以上；十名以上劳动者累计三万元至十万元以上；各高级法院在幅度内确定',
    },
    { article: '第四条', says: '经政府有关部门责令支付仍不支付的认定' },
    { article: '第六条', says: '立案前支付并承担赔偿责任的，可以不认为是犯罪；提起公诉前支付的从轻、减轻或者免除处罚' },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});

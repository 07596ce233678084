import { instrument } from './instrument.ts';

export const workInjuryRateNotice2015 = instrument({
  id: 'work-injury-rate-notice-2015',
  title: '关于调整工伤保险费率政策的通知',
  cite: '人社部发〔2015〕71号',
  issuer: '人力资源和社会保障部、财政部',
  number: '人社部发〔2015〕71号',
  from: '2015-10-01',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [
    { article: '二', says: '一类至八类行业基准费率0.2%至1.9%' },
    { article: '三', says: '一类上浮两档，二类至八类上下浮动各两档' },
  ],
  note: '凭记忆，待核实。',
});

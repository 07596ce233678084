import { instrument } from './instrument.ts';

export const residencePermitRegulation = instrument({
  id: 'residence-permit-regulation',
  title: '居住证暂行条例',
  cite: '国务院令第663号',
  issuer: '国务院',
  number: '国务院令第663号',
  from: '2016-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第二条', says: '居住半年以上，有合法稳定就业、住所或者连续就读之一' },
    { article: '第十条', says: '每年签注一次，周年之日前一个月内办理' },
    { article: '第十二条', says: '持证人享受义务教育、基本公共就业、文化体育服务' },
  ],
  note: '据存档文本摘录；施行日凭记忆，待核实。',
});

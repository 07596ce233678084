import { instrument } from './instrument.ts';

export const stableEmploymentOpinion = instrument({
  id: 'stable-employment-opinion',
  title: '关于为稳定就业提供司法服务和保障的意见',
  cite: '法发〔2022〕36号',
  issuer: '最高人民法院',
  number: '法发〔2022〕36号',
  from: '2022-12-26',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [
    {
      article: '第七条',
      says: '平台企业与劳动者没有订立书面合同的，根据用工事实认定；登记为个体工商户不当然否定劳动关系',
    },
  ],
  note: '条文和日期待核实。',
});

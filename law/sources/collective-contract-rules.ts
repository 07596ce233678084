import { instrument } from './instrument.ts';

export const collectiveContractRules = instrument({
  id: 'collective-contract-rules',
  title: '集体合同规定',
  cite: '劳动和社会保障部令第22号',
  issuer: '劳动和社会保障部',
  number: '劳动和社会保障部令第22号',
  from: '2004-05-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [
    { article: '协商程序', says: '收到协商要求二十日内书面回应' },
    { article: '审查', says: '十日内报送，十五日内审查' },
    { article: '续订', says: '期满前三个月内可以要求续订' },
    { article: '协商争议', says: '三十日内处理结束，可以延长十五日' },
  ],
  note: '2004年1月20日公布；数字凭记忆，待核实；本市适用重庆市集体合同条例。',
});

import { instrument } from './instrument.ts';

export const creditGradeRules = instrument({
  id: 'credit-grade-rules',
  title: '企业劳动保障守法诚信等级评价办法',
  cite: '人社部规〔2016〕1号',
  issuer: '人力资源社会保障部',
  number: '人社部规〔2016〕1号',
  from: '2017-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'official',
  articles: [
    { article: '条号待核实', says: '按上一年度记录评为A、B、C三级；每年由有管辖权的部门评价，结果告知企业并共享' },
  ],
  note: '文号凭记忆，待核实。',
});

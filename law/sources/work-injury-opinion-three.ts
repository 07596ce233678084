import { instrument } from './instrument.ts';

export const workInjuryOpinionThree = instrument({
  id: 'work-injury-opinion-three',
  title: '关于执行《工伤保险条例》若干问题的意见（三）',
  cite: '人社部发〔2025〕62号',
  issuer: '人力资源和社会保障部',
  number: '人社部发〔2025〕62号',
  from: '2025-11-20',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '责任划分', says: '非本人主要责任以交通事故责任认定书或者生效裁判为依据' }],
  note: '见于报道和转载，条号未见；from 取发布日。',
});

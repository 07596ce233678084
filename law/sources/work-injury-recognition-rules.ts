import { instrument } from './instrument.ts';

export const workInjuryRecognitionRules = instrument({
  id: 'work-injury-recognition-rules',
  title: '工伤认定办法',
  cite: '人社部令第8号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第8号',
  from: '2011-01-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [
    { article: '第八条', says: '十五日内审核申请材料，决定是否受理' },
    { article: '第二十二条', says: '决定作出之日起二十日内送达' },
  ],
  note: '条文凭记忆，待核实。',
});

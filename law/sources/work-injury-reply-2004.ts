import { instrument } from './instrument.ts';

export const workInjuryReply2004 = instrument({
  id: 'work-injury-reply-2004',
  title: '关于实施《工伤保险条例》若干问题的意见',
  cite: '劳社部函〔2004〕256号',
  issuer: '劳动和社会保障部',
  number: '劳社部函〔2004〕256号',
  from: '2004-11-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    { article: '一', says: '两个以上用人单位同时就业的，各单位分别缴纳；由受伤时其工作的单位承担' },
    { article: '三', says: '48小时的起算时间，以医疗机构的初次诊断时间作为突发疾病的起算时间' },
  ],
  note: '文本见于转载。',
});

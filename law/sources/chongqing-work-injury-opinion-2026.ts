import { instrument } from './instrument.ts';

export const chongqingWorkInjuryOpinion2026 = instrument({
  id: 'chongqing-work-injury-opinion-2026',
  title: '关于明确工伤保险若干问题的意见',
  cite: '重庆市人力社保局《关于明确工伤保险若干问题的意见》',
  issuer: '重庆市人力资源和社会保障局',
  number: null,
  from: '2026-03-05',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [
    {
      article: '多单位就业',
      says: '在两个以上单位同时就业的，包括非全日制，各单位分别参保缴费，由受伤时为之工作的单位承担',
    },
    { article: '申请时限', says: '统一申请时限的起算和截止；文字未见' },
    { article: '受伤部位', says: '单位、职工或者近亲属可以申请增加或者变更认定的受伤部位' },
    { article: '复查鉴定', says: '劳动关系终止并领取一次性待遇后不再受理复查鉴定' },
  ],
  note: '见于报道，文号和全文未见；from 取公布日。',
});

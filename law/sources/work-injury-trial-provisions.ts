import { instrument } from './instrument.ts';

export const workInjuryTrialProvisions = instrument({
  id: 'work-injury-trial-provisions',
  title: '最高人民法院关于审理工伤保险行政案件若干问题的规定',
  cite: '法释〔2014〕9号',
  issuer: '最高人民法院',
  number: '法释〔2014〕9号',
  from: '2014-09-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第一条', says: '本人主要责任等以有权机构的事故责任认定书、结论性意见和生效裁判为依据' },
    { article: '第三条', says: '两个以上单位的，事故发生时为之工作的单位承担；派遣的，派遣单位承担' },
    { article: '第七条', says: '不属于职工自身原因耽误的时间不计算在申请期限内' },
    { article: '第八条', says: '第三人已经支付的医疗费用除外' },
  ],
  note: '条文已与公开法律文库中的文本核对；施行日凭记忆。',
});

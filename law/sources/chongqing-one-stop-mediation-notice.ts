import { instrument } from './instrument.ts';

export const chongqingOneStopMediationNotice = instrument({
  id: 'chongqing-one-stop-mediation-notice',
  title: '重庆市新就业形态劳动纠纷一站式多元化解工作的通知',
  cite: '渝人社〔2024〕310号',
  issuer: '重庆市人力资源和社会保障局等',
  number: '渝人社〔2024〕310号',
  from: '2024-07-11',
  to: null,
  level: 'NOTICE',
  confidence: 'official',
  articles: [{ article: '一站式调解', says: '受理之日起十五日内调解，双方同意的延长不超过十五日' }],
  note: '标题凭记忆，待核实。',
});

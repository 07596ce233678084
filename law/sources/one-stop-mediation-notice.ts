import { instrument } from './instrument.ts';

export const oneStopMediationNotice = instrument({
  id: 'one-stop-mediation-notice',
  title: '关于建立新就业形态劳动纠纷一站式多元化解机制的通知',
  cite: '人社厅发〔2024〕4号',
  issuer: '人力资源和社会保障部办公厅等六部门',
  number: '人社厅发〔2024〕4号',
  from: '2024-01-31',
  to: null,
  level: 'NOTICE',
  confidence: 'official',
  articles: [
    { article: '一站式调解', says: '报酬、奖惩、休息、职业伤害纠纷由一站式中心受理；十五日内调解，延长不超过十五日' },
    { article: '工作机制', says: '人社、法院、司法、工会、工商联、企联联合；不成的引导仲裁或者诉讼' },
  ],
  note: '2024年1月印发，日未见，取月末；标题凭记忆，待核实；渝人社〔2024〕310号在本市落实。',
});

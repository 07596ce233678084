import { instrument } from './instrument.ts';

export const coachSafetyRules = instrument({
  id: 'coach-safety-rules',
  title: '道路旅客运输企业安全管理规范',
  cite: '道路旅客运输企业安全管理规范',
  issuer: '交通运输部等',
  number: '交运发〔2018〕55号',
  from: '2018-04-01',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [
    {
      article: '第三十八条',
      says: '客运驾驶员日间连续驾驶不超过4小时、夜间不超过2小时，24小时累计不超过8小时，任意连续7日不超过44小时',
    },
  ],
  note: '内容见于转载；文号和施行日期凭记忆，待核实。仅适用于客运，不适用于货运。',
});

import { instrument } from './instrument.ts';

export const chongqingWorkInjuryRules2012 = instrument({
  id: 'chongqing-work-injury-rules-2012',
  title: '重庆市关于一次性工伤补助标准的规定（2012年）',
  cite: '渝府发〔2012〕22号',
  issuer: '重庆市人民政府',
  number: '渝府发〔2012〕22号',
  from: '2012-01-01',
  to: null,
  level: 'NOTICE',
  confidence: 'memory',
  articles: [{ article: '一次性伤残就业补助金', says: '五级60个月，六级48个月' }],
  note: '全文和标题未见，凭记忆；from 取文号年份首日。',
});

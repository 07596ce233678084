import { instrument } from './instrument.ts';

export const sunshineAction = instrument({
  id: 'sunshine-action',
  title: '交通运输新业态平台企业抽成“阳光行动”',
  cite: '阳光行动',
  issuer: '交通运输部',
  number: null,
  from: '2022-02-01',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [{ article: '公开抽成上限', says: '平台公开抽成比例上限；各平台数值见平台公告' }],
  note: '2022年起的专项行动；起始日凭记忆，待核实。各平台数值来自新闻报道。',
});

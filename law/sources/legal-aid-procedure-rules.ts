import { instrument } from './instrument.ts';

export const legalAidProcedureRules = instrument({
  id: 'legal-aid-procedure-rules',
  title: '办理法律援助案件程序规定',
  cite: '司法部令第148号',
  issuer: '司法部',
  number: '司法部令第148号',
  from: '2023-09-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [{ article: '补充材料', says: '一次性告知补充材料，未按要求补充的视为撤回申请' }],
  note: '施行日和条文凭记忆，待核实。',
});

import { instrument } from './instrument.ts';

export const labourDispatchRules = instrument({
  id: 'labour-dispatch-rules',
  title: '劳务派遣暂行规定',
  cite: '人社部令第22号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第22号',
  from: '2014-03-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [
    {
      article: '第十条',
      says: '被派遣劳动者在用工单位受伤的，派遣单位依法申请工伤认定，用工单位协助；派遣单位承担工伤保险责任',
    },
  ],
  note: '条文凭记忆，待核实。',
});

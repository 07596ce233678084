import { instrument } from './instrument.ts';

export const labourDispatchLicenceRules = instrument({
  id: 'labour-dispatch-licence-rules',
  title: '劳务派遣行政许可实施办法',
  cite: '人社部令第19号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第19号',
  from: '2013-07-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '第五条', says: '劳务派遣经营许可名单向社会公开' },
    { article: '第十四条', says: '许可证有效期三年' },
    { article: '延续', says: '有效期届满六十日前书面申请延续，逾期提出的按新申请办理' },
  ],
  note: '转载文本，待核实；延续一条的条号未记。',
});

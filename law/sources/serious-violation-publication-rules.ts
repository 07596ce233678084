import { instrument } from './instrument.ts';

export const seriousViolationPublicationRules = instrument({
  id: 'serious-violation-publication-rules',
  title: '重大劳动保障违法行为社会公布办法',
  cite: '人力资源社会保障部令第29号',
  issuer: '人力资源社会保障部',
  number: '人力资源社会保障部令第29号',
  from: '2017-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '条号待核实', says: '地市级、县级每季度公布，部和省级每半年公布，可以随时公布；公布的情形、事项和媒体' },
    { article: '第十一条', says: '对公布有异议的，十五个工作日内复核答复（条号凭记忆）' },
    { article: '第十二条', says: '处理决定变更或者撤销的，十个工作日内更正（凭记忆）' },
  ],
  note: '第十一条、第十二条的条号凭记忆，待核实；公布多久，办法没有规定。',
});

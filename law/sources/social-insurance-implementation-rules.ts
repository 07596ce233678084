import { instrument } from './instrument.ts';

export const socialInsuranceImplementationRules = instrument({
  id: 'social-insurance-implementation-rules',
  title: '实施《中华人民共和国社会保险法》若干规定',
  cite: '人社部令第13号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第13号',
  from: '2011-07-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    {
      article: '第九条',
      says: '职工（包括非全日制从业人员）在两个以上用人单位同时就业的，各用人单位分别缴纳工伤保险费；发生工伤的，由受伤时为之工作的单位承担',
    },
  ],
  note: '条文见于地方通知的转引。',
});

import { instrument } from './instrument.ts';

export const injuryPilotBriefing2026 = instrument({
  id: 'injury-pilot-briefing-2026',
  title: '职业伤害保障试点第三批：人力资源社会保障部2026年4月28日新闻发布会',
  cite: '人社部2026年4月28日发布会',
  issuer: '人力资源和社会保障部',
  number: null,
  from: '2026-07-01',
  to: null,
  level: 'NOTICE',
  confidence: 'secondary',
  articles: [{ article: '第三批', says: '2026年7月1日起扩大到31个省份和新疆生产建设兵团，新增14家平台' }],
  note: '只见二手引用，没有见到通知文本，待核实。',
});

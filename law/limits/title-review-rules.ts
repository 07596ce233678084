import { limit } from './limit.ts';

const since = {
  from: '2019-09-01',
  to: null,
  knownFrom: '2019-09-01',
  instrument: 'title-review-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实。',
} as const;

/** 职称评审管理暂行规定 (人社部令第40号), from memory. */
export const limits = [
  limit({
    name: 'title-recommendation-notice-days',
    title: { zh: '职称推荐公示期', en: 'Notice before a title recommendation' },
    counting: 'working-days',
    rows: [{ ...since, value: 5, article: '推荐公示' }],
  }),
];

import { limit } from './limit.ts';

/** 职称评审管理暂行规定 (人社部令第40号), from memory. */
export const limits = [
  limit({
    name: 'title-recommendation-notice-days',
    title: { zh: '职称推荐公示期', en: 'Notice before a title recommendation' },
    counting: 'working-days',
    rows: [
      {
        from: '2019-09-01',
        to: null,
        knownFrom: '2019-09-01',
        value: 5,
        instrument: 'title-review-rules',
        article: '推荐公示',
        confidence: 'memory',
        lastChecked: '2026-11-25',
        note: '凭记忆，待核实。',
      },
    ],
  }),
];

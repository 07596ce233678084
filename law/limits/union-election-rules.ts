import { limit } from './limit.ts';

/** 工会基层组织选举工作条例, from memory. */
export const limits = [
  limit({
    name: 'union-election-approval-days',
    title: { zh: '选举结果批复期限', en: 'Higher union approves an election' },
    counting: 'calendar-days',
    rows: [
      {
        from: '2016-10-09',
        to: null,
        knownFrom: '2016-10-09',
        value: 15,
        instrument: 'union-election-rules',
        article: '选举结果报批',
        confidence: 'memory',
        lastChecked: '2026-11-25',
        note: '凭记忆，待核实；发布日未见。',
      },
    ],
  }),
];

import { limit } from './limit.ts';

const since = {
  from: '2016-10-09',
  to: null,
  knownFrom: '2016-10-09',
  instrument: 'union-election-rules',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '凭记忆，待核实；发布日未见。',
} as const;

/** 工会基层组织选举工作条例, from memory. */
export const limits = [
  limit({
    name: 'union-election-approval-days',
    title: { zh: '选举结果批复期限', en: 'Higher union approves an election' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '选举结果报批' }],
  }),
];

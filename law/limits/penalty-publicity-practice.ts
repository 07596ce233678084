import { limit } from './limit.ts';

const since = {
  from: '2018-07-01',
  to: null,
  knownFrom: '2018-07-01',
  instrument: 'penalty-publicity-practice',
  confidence: 'memory',
  lastChecked: '2026-11-23',
  note: '施行日取整月，凭记忆，待核实。',
} as const;

/** 行政许可和行政处罚等信用信息公示 (双公示), from memory. */
export const limits = [
  limit({
    name: 'penalty-publication-days',
    title: { zh: '处罚信息公示期限', en: 'Penalty: sent to the credit portal' },
    counting: 'working-days',
    rows: [{ ...since, value: 7, article: '条号待核实' }],
  }),
];

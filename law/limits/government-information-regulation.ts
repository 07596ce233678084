import { limit } from './limit.ts';

const since = {
  from: '2019-05-15',
  to: null,
  knownFrom: '2019-05-15',
  instrument: 'government-information-regulation',
  confidence: 'secondary',
  lastChecked: '2026-11-23',
  note: '发布日未另记，取施行日。见于转载。',
} as const;

/** 政府信息公开条例 (国务院令第711号). */
export const limits = [
  limit({
    name: 'check-result-publication-days',
    title: { zh: '抽查结果公示期限', en: 'Random inspection: results published' },
    counting: 'working-days',
    rows: [{ ...since, value: 20, article: '第二十六条' }],
  }),
];

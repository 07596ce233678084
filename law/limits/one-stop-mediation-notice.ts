import { limit } from './limit.ts';

const since = {
  from: '2024-01-31',
  to: null,
  knownFrom: '2024-01-31',
  instrument: 'one-stop-mediation-notice',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '2024年1月印发，日未见，取月末。',
} as const;

/** 新就业形态劳动纠纷一站式调解 (人社厅发〔2024〕4号). */
export const limits = [
  limit({
    name: 'mediation-one-stop-days',
    title: { zh: '一站式调解期限', en: 'One-stop mediation' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '一站式调解' }],
  }),
  limit({
    name: 'mediation-one-stop-extension',
    title: { zh: '一站式调解延长期限', en: 'Extension of a one-stop mediation' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '一站式调解' }],
  }),
];

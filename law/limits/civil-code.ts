import { limit } from './limit.ts';

const since = {
  from: '2021-01-01',
  to: null,
  knownFrom: '2021-01-01',
  instrument: 'civil-code',
  confidence: 'memory',
  lastChecked: '2026-11-25',
  note: '条文凭记忆，待核实；取施行日。',
} as const;

/** 民法典. */
export const limits = [
  limit({
    name: 'civil-limitation-years',
    title: { zh: '民事诉讼时效', en: 'Civil limitation' },
    counting: 'years',
    rows: [{ ...since, value: 3, article: '第一百八十八条' }],
  }),
];

import { limit } from './limit.ts';

const since = {
  from: '2022-01-01',
  to: null,
  knownFrom: '2021-12-24',
  instrument: 'trade-union-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '2021年12月24日修正。',
} as const;

/** 工会法 (2021年修正). */
export const limits = [
  limit({
    name: 'union-term-least-years',
    title: { zh: '基层工会任期（三年）', en: 'Term of a union committee, shorter' },
    counting: 'raw-years',
    rows: [{ ...since, value: 3, article: '第十六条' }],
  }),
  limit({
    name: 'union-term-most-years',
    title: { zh: '基层工会任期（五年）', en: 'Term of a union committee, longer' },
    counting: 'raw-years',
    rows: [{ ...since, value: 5, article: '第十六条' }],
  }),
];

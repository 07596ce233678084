import { limit } from './limit.ts';

const since = {
  from: '2017-01-01',
  to: null,
  knownFrom: '2017-01-01',
  instrument: 'credit-grade-rules',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日；条号未见。',
} as const;

/** 企业劳动保障守法诚信等级评价办法. */
export const limits = [
  limit({
    name: 'credit-grade-years',
    title: { zh: '守法诚信等级评价的间隔', en: 'Credit grade: interval' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '条号待核实' }],
  }),
];

import { limit } from './limit.ts';

const since = {
  from: '2026-03-20',
  to: null,
  knownFrom: '2026-03-20',
  instrument: 'algorithm-consultation-guideline',
  confidence: 'secondary',
  lastChecked: '2026-11-25',
  note: '据报道，原则上每年至少一次；发布日未见。',
} as const;

/** 平台劳动规则和算法协商指引（试行）. */
export const limits = [
  limit({
    name: 'platform-consultation-years',
    title: { zh: '平台协商间隔', en: 'Platform and workers consult at least' },
    counting: 'raw-years',
    rows: [{ ...since, value: 1, article: '协商内容' }],
  }),
];

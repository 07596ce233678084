import { limit } from './limit.ts';

const since = {
  from: '2017-07-01',
  to: null,
  knownFrom: '2017-06-27',
  instrument: 'administrative-litigation-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
} as const;

/** 行政诉讼法. 第一百零一条: periods count as in the Civil Procedure Law. */
export const limits = [
  limit({
    name: 'litigation-after-reconsideration-days',
    title: { zh: '复议后起诉的期限', en: 'Suit after reconsideration' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '第四十五条' }],
  }),
  limit({
    name: 'litigation-months',
    title: { zh: '直接起诉的期限', en: 'Suit without reconsideration' },
    counting: 'months',
    rows: [{ ...since, value: 6, article: '第四十六条' }],
  }),
];

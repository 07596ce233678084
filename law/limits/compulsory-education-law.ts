import { limit } from './limit.ts';

const since = {
  from: '2018-12-29',
  to: null,
  knownFrom: '2018-12-29',
  instrument: 'compulsory-education-law',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '取修正日。',
} as const;

/** 义务教育法. */
export const limits = [
  limit({
    name: 'school-entry-age-years',
    title: { zh: '入学年龄', en: 'Age of school entry' },
    counting: 'raw-years',
    rows: [{ ...since, value: 6, article: '第十一条' }],
  }),
];

import { limit } from './limit.ts';

/** 义务教育法. */
export const limits = [
  limit({
    name: 'school-entry-age-years',
    title: { zh: '入学年龄', en: 'Age of school entry' },
    counting: 'raw-years',
    rows: [
      {
        from: '2018-12-29',
        to: null,
        knownFrom: '2018-12-29',
        value: 6,
        instrument: 'compulsory-education-law',
        article: '第十一条',
        confidence: 'official',
        lastChecked: '2026-11-25',
        note: '取修正日。',
      },
    ],
  }),
];

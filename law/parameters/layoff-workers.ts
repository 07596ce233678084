import { parameter } from '../parameter.ts';

/** 经济性裁员的人数. */
export const layoffWorkers = parameter({
  name: 'layoff-workers',
  title: { zh: '经济性裁员的人数', en: 'Workers that make a layoff' },
  unit: 'workers',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 20,
      instrument: 'labour-contract-law',
      article: '第四十一条',
      confidence: 'official',
      lastChecked: '2026-11-25',
      note: '发布日未另记，取施行日。',
    },
  ],
});

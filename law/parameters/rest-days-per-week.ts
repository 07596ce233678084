import { parameter } from '../parameter.ts';

/** 每周休息日. */
export const restDaysPerWeek = parameter({
  name: 'rest-days-per-week',
  title: { zh: '每周休息日', en: 'Rest days a week' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 1,
      instrument: 'labour-law',
      article: '第三十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

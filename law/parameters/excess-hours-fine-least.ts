import { parameter } from '../parameter.ts';

/** 违法延长工时罚款下限（每人）. */
export const excessHoursFineLeast = parameter({
  name: 'excess-hours-fine-least',
  title: { zh: '违法延长工时罚款下限（每人）', en: 'Fine for excess hours, least per worker' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-12-01',
      to: null,
      knownFrom: '2004-11-01',
      value: 10_000,
      instrument: 'labour-inspection-regulation',
      article: '第二十五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

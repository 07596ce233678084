import { parameter } from '../parameter.ts';

/** 标准周工作时间. */
export const standardWeekSeconds = parameter({
  name: 'standard-week-seconds',
  title: { zh: '标准周工作时间', en: 'Standard working week' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-05-01',
      to: null,
      knownFrom: '1995-03-25',
      value: 144_000,
      instrument: 'working-time-regulation',
      article: '第三条',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '条文已核对，令号凭记忆。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 时效届满前第一次提醒的天数. */
export const limitationWarningFirstDays = parameter({
  name: 'limitation-warning-first-days',
  title: { zh: '时效届满前第一次提醒的天数', en: 'First warning before a limitation period ends' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 60,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '法律没有数字，为本县设定。',
    },
  ],
});

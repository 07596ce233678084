import { parameter } from '../parameter.ts';

/** 协办期限届满前提醒的天数. */
export const jointReminderDays = parameter({
  name: 'joint-reminder-days',
  title: { zh: '协办期限届满前提醒的天数', en: 'Reminder before a unit that was asked must answer' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 1,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '法律没有数字，为本县设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 案件期限届满前第一次提醒的天数. */
export const caseReminderFirstDays = parameter({
  name: 'case-reminder-first-days',
  title: { zh: '案件期限届满前第一次提醒的天数', en: 'First reminder before a limit of a case ends' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 3,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '法律没有数字，为本县设定。',
    },
  ],
});

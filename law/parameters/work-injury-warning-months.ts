import { parameter } from '../parameter.ts';

/** 一年申请期限临近的提示. Months from the accident at which we follow up. */
export const workInjuryWarningMonths = parameter({
  name: 'work-injury-warning-months',
  title: { zh: '一年申请期限临近的提示', en: 'Follow-up before the year ends' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2011-01-01',
      value: 11,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '法律没有规定，由本系统设定。',
    },
  ],
});

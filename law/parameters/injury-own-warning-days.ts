import { parameter } from '../parameter.ts';

/** 本人申请期限临近的提示天数. Days left at which we follow up. */
export const injuryOwnWarningDays = parameter({
  name: 'injury-own-warning-days',
  title: { zh: '本人申请期限临近的提示天数', en: 'Warning before the own window ends' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: null,
      knownFrom: '2022-07-01',
      value: 10,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '法律没有规定，由本系统设定。',
    },
  ],
});

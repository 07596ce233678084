import { parameter } from '../parameter.ts';

/** 招聘信息有效期最长天数. */
export const vacancyValidityDays = parameter({
  name: 'vacancy-validity-days',
  title: { zh: '招聘信息有效期最长天数', en: 'Longest validity of a vacancy' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 90,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '法律未给出天数；2026年网络招聘通知要求写明有效期或者及时更新（待核实）。',
    },
  ],
});

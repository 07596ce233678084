import { parameter } from '../parameter.ts';

/** 自查整改的默认期限. Days after the last day of the month looked at, where the enterprise set no day of its own. */
export const selfCheckCorrectionDays = parameter({
  name: 'self-check-correction-days',
  title: { zh: '自查整改的默认期限', en: 'Default time to correct after a self-check' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 45,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '政策要求指导督促，没有给出期限；从所查月份最后一日起算，企业自定的期限优先。',
    },
  ],
});

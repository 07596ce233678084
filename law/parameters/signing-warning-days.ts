import { parameter } from '../parameter.ts';

/** 用工第几日起提醒尚未订立书面合同，首日计入. */
export const signingWarningDays = parameter({
  name: 'signing-warning-days',
  title: { zh: '未订书面合同从第几日起提醒', en: 'Day of an engagement from which an unsigned contract is warned of' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 20,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '事实表 relations R3-02：第20日提醒。',
    },
  ],
});

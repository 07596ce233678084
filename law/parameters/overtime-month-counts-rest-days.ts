import { parameter } from '../parameter.ts';

/** 月度延长工时计入休息日和节假日. */
export const overtimeMonthCountsRestDays = parameter({
  name: 'overtime-month-counts-rest-days',
  title: { zh: '月度延长工时计入休息日和节假日', en: 'Monthly overtime counts rest days and holidays' },
  unit: 'flag',
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
      lastChecked: '2026-11-23',
      note: '休息日和节假日加班是否计入每月36小时有争议，取从严解释（全部计入），县里可改。',
    },
  ],
});

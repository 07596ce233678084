import { parameter } from '../parameter.ts';

/** 不定时工时法定节假日工资倍数: 0: no premium. */
export const irregularHoursHolidayMultiplier = parameter({
  name: 'irregular-hours-holiday-multiplier',
  title: { zh: '不定时工时法定节假日工资倍数', en: 'Holiday multiplier under irregular hours' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 0,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '工资支付暂行规定第十三条末款：实行不定时工时制度的不执行加班工资规定；有的地方仍要求节假日300%，重庆口径未确认，默认不加倍并提示复核。',
    },
  ],
});

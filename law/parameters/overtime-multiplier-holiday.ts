import { parameter } from '../parameter.ts';

/** 法定休假日加班工资倍数: 300 %, on top of the normal wage that already pays the day; time off cannot replace it. */
export const overtimeMultiplierHoliday = parameter({
  name: 'overtime-multiplier-holiday',
  title: { zh: '法定休假日加班工资倍数', en: 'Overtime multiplier, statutory holiday' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 30_000,
      instrument: 'labour-law',
      article: '第四十四条第三项',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '工资支付暂行规定第十三条同。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 休息日加班工资倍数: 200 %, where no time off in lieu was given. */
export const overtimeMultiplierRestDay = parameter({
  name: 'overtime-multiplier-rest-day',
  title: { zh: '休息日加班工资倍数', en: 'Overtime multiplier, rest day' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 20_000,
      instrument: 'labour-law',
      article: '第四十四条第二项',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '工资支付暂行规定第十三条同。',
    },
  ],
});

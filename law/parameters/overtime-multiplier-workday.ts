import { parameter } from '../parameter.ts';

/** 工作日延长工作时间工资倍数: 150 %; time off cannot replace it. */
export const overtimeMultiplierWorkday = parameter({
  name: 'overtime-multiplier-workday',
  title: { zh: '工作日延长工作时间工资倍数', en: 'Overtime multiplier, working day' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-07-05',
      value: 15_000,
      instrument: 'labour-law',
      article: '第四十四条第一项',
      confidence: 'official',
      lastChecked: '2026-11-23',
      note: '工资支付暂行规定第十三条同。',
    },
  ],
});

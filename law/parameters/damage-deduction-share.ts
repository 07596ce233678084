import { parameter } from '../parameter.ts';

/** 赔偿扣款占当月工资上限: And what remains may not fall below the monthly minimum wage. */
export const damageDeductionShare = parameter({
  name: 'damage-deduction-share',
  title: { zh: '赔偿扣款占当月工资上限', en: 'Damage deduction: largest share of the month’s wage' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1994-12-06',
      value: 2000,
      instrument: 'wage-payment-rules',
      article: '第十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 欠缴社会保险费的滞纳金（每日）. 0.05 % a day. */
export const lateContributionFee = parameter({
  name: 'late-contribution-fee',
  title: { zh: '欠缴社会保险费的滞纳金（每日）', en: 'Late fee on contributions a day' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-07-01',
      to: null,
      knownFrom: '2011-07-01',
      value: 5,
      instrument: 'social-insurance-law',
      article: '第八十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

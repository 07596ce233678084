import { parameter } from '../parameter.ts';

/** 职业伤害待遇基数占平均工资的比例. Of the pooled region’s average monthly wage of the year before. */
export const injuryBenefitBaseShare = parameter({
  name: 'injury-benefit-base-share',
  title: { zh: '职业伤害待遇基数占平均工资的比例', en: 'Share of the average wage that is the benefit base' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 6_000,
      instrument: 'injury-pilot-notice-2021',
      article: '待遇标准',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '见于一份判决所引的计算，凭记忆。',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 6_000,
      instrument: 'injury-pilot-notice-2025',
      article: '待遇标准',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '2025年7月1日后的比例未见，凭记忆沿用。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 职业伤害生活保障. Amount and payer were not seen. */
export const injuryLivingSupport = parameter({
  name: 'injury-living-support',
  title: { zh: '职业伤害生活保障', en: 'Living support of the injured' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-07-01',
      to: '2025-06-30',
      knownFrom: '2022-07-01',
      value: 'unknown',
      instrument: 'injury-pilot-notice-2021',
      article: '待遇标准',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      whereToLook: '职业伤害保障办法（试行）关于生活保障的条款',
    },
    {
      from: '2025-07-01',
      to: null,
      knownFrom: '2025-04-22',
      value: 'unknown',
      instrument: 'injury-pilot-notice-2025',
      article: '待遇标准',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      whereToLook: '职业伤害保障办法（试行）2025年修订关于生活保障的条款；重庆实施文件',
    },
  ],
});

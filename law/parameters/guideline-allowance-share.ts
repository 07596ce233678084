import { parameter } from '../parameter.ts';

/** 宽放时间比例: There is no legal percentage; a default would pretend to be law. */
export const guidelineAllowanceShare = parameter({
  name: 'guideline-allowance-share',
  title: { zh: '宽放时间比例', en: 'Allowance for waiting, preparation and needs' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-11-08',
      to: null,
      knownFrom: '2024-02-23',
      value: 'unknown',
      instrument: 'rest-and-pay-guideline',
      article: '第四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
      whereToLook: '企业与工会或劳动者代表的协商结果',
    },
  ],
});

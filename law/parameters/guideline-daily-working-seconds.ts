import { parameter } from '../parameter.ts';

/** 协商确定的每日最长工作时间: The guideline gives no number: it is agreed in each enterprise. */
export const guidelineDailyWorkingSeconds = parameter({
  name: 'guideline-daily-working-seconds',
  title: { zh: '协商确定的每日最长工作时间', en: 'Longest daily working time, negotiated' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2023-11-08',
      to: null,
      knownFrom: '2024-02-23',
      value: 'unknown',
      instrument: 'rest-and-pay-guideline',
      article: '第五条',
      confidence: 'official',
      lastChecked: '2026-11-23',
      whereToLook: '企业与工会或劳动者代表的协商结果',
    },
  ],
});

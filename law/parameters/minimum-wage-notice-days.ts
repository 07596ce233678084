import { parameter } from '../parameter.ts';

/** 最低工资标准公示期限. */
export const minimumWageNoticeDays = parameter({
  name: 'minimum-wage-notice-days',
  title: { zh: '最低工资标准公示期限', en: 'Days to show the minimum wage to workers' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2022-04-01',
      to: '2024-12-31',
      knownFrom: '2021-12-02',
      value: 10,
      instrument: 'minimum-wage-notice-2021',
      article: '四',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
    {
      from: '2025-01-01',
      to: null,
      knownFrom: '2025-01-01',
      value: 10,
      instrument: 'minimum-wage-notice-2025',
      article: '四',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '见于征求意见稿报道，正式文本待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 终止的合同文本保存几年. */
export const contractRetentionYears = parameter({
  name: 'contract-retention-years',
  title: { zh: '终止合同的保存年限', en: 'Years ended contracts are kept' },
  unit: 'years',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 2,
      instrument: 'labour-contract-law',
      article: '第五十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

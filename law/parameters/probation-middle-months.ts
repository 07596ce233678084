import { parameter } from '../parameter.ts';

/** 一年以上不满三年的合同，试用期最多几个月. */
export const probationMiddleMonths = parameter({
  name: 'probation-middle-months',
  title: { zh: '一年以上不满三年合同的试用期上限', en: 'Most probation of a term under three years' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 2,
      instrument: 'labour-contract-law',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});

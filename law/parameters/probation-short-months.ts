import { parameter } from '../parameter.ts';

/** 三个月以上不满一年的合同，试用期最多几个月. */
export const probationShortMonths = parameter({
  name: 'probation-short-months',
  title: { zh: '不满一年合同的试用期上限', en: 'Most probation of a term under a year' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 1,
      instrument: 'labour-contract-law',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});

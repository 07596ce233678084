import { parameter } from '../parameter.ts';

/** 合同期限满多少个月才可以约定试用期. */
export const probationTermShortMonths = parameter({
  name: 'probation-term-short-months',
  title: { zh: '可以约定试用期的最短合同期限', en: 'Shortest term with a probation' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 3,
      instrument: 'labour-contract-law',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 合同期限满多少个月，试用期上限由第一档升到第二档：一年. */
export const probationTermMiddleMonths = parameter({
  name: 'probation-term-middle-months',
  title: { zh: '试用期可以到第二档的合同期限', en: 'Term from which probation may reach the second step' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 12,
      instrument: 'labour-contract-law',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 三年以上固定期限和无固定期限的合同，试用期最多几个月. */
export const probationLongMonths = parameter({
  name: 'probation-long-months',
  title: { zh: '三年以上合同的试用期上限', en: 'Most probation of a term of three years or open-ended' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 6,
      instrument: 'labour-contract-law',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});

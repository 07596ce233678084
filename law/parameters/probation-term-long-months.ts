import { parameter } from '../parameter.ts';

/** 固定期限满多少个月，试用期上限升到第三档：三年；无固定期限同. */
export const probationTermLongMonths = parameter({
  name: 'probation-term-long-months',
  title: { zh: '试用期可以到第三档的合同期限', en: 'Term from which probation may reach the third step' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2007-06-29',
      value: 36,
      instrument: 'labour-contract-law',
      article: '第十九条',
      confidence: 'official',
      lastChecked: '2026-11-25',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 临时性岗位存续的最长时间. From the day the post exists. */
export const temporaryPostMonths = parameter({
  name: 'temporary-post-months',
  title: { zh: '临时性岗位存续的最长时间', en: 'Longest life of a temporary post' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2013-07-01',
      to: null,
      knownFrom: '2012-12-28',
      value: 6,
      instrument: 'labour-contract-law',
      article: '第六十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

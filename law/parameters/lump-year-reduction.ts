import { parameter } from '../parameter.ts';

/** 一次性补助每少一年递减. For each year under the full ones. */
export const lumpYearReduction = parameter({
  name: 'lump-year-reduction',
  title: { zh: '一次性补助每少一年递减', en: 'Reduction of the grants a year' },
  unit: 'basis-points',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-01-01',
      to: null,
      knownFrom: '2004-01-01',
      place: '500000',
      value: 1_000,
      instrument: 'chongqing-work-injury-rules-2003',
      article: '一次性补助',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '公布日未见。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 一次性补助最低比例. However near retirement is. */
export const lumpLeastShare = parameter({
  name: 'lump-least-share',
  title: { zh: '一次性补助最低比例', en: 'Least share of the grants' },
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

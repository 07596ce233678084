import { parameter } from '../parameter.ts';

/** 一次性补助足额的距退休年数. Below it they go down. */
export const lumpFullYears = parameter({
  name: 'lump-full-years',
  title: { zh: '一次性补助足额的距退休年数', en: 'Years before retirement at which the grants are full' },
  unit: 'years',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-01-01',
      to: null,
      knownFrom: '2004-01-01',
      place: '500000',
      value: 10,
      instrument: 'chongqing-work-injury-rules-2003',
      article: '一次性补助',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '公布日未见。',
    },
  ],
});

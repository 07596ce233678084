import { parameter } from '../parameter.ts';

/** 经济性裁员占职工总数的比例. */
export const layoffShare = parameter({
  name: 'layoff-share',
  title: { zh: '经济性裁员占职工总数的比例', en: 'Share of the staff that makes a layoff' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2008-01-01',
      to: null,
      knownFrom: '2008-01-01',
      value: 1000,
      instrument: 'labour-contract-law',
      article: '第四十一条',
      confidence: 'official',
      lastChecked: '2026-11-25',
      note: '发布日未另记，取施行日；裁减不足二十人时适用。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 伤残津贴比例（六级）. Of own wage; topped up to the local minimum wage. */
export const disabilityAllowanceShareGrade6 = parameter({
  name: 'disability-allowance-share-grade-6',
  title: { zh: '伤残津贴比例（六级）', en: 'Monthly disability allowance, share, grade 6' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 6_000,
      instrument: 'work-injury-regulation',
      article: '第三十六条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

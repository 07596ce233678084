import { parameter } from '../parameter.ts';

/** 劳动保障监察追溯期限. */
export const inspectionLookBackYears = parameter({
  name: 'inspection-look-back-years',
  title: { zh: '劳动保障监察追溯期限', en: 'Years a labour inspection looks back' },
  unit: 'years',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-12-01',
      to: null,
      knownFrom: '2004-11-01',
      value: 2,
      instrument: 'labour-inspection-regulation',
      article: '第二十条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

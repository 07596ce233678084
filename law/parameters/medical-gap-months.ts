import { parameter } from '../parameter.ts';

/** 医保中断后重计等待期的月数. More than so many. */
export const medicalGapMonths = parameter({
  name: 'medical-gap-months',
  title: { zh: '医保中断后重计等待期的月数', en: 'Gap after which the waiting period runs again' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-01-01',
      to: null,
      knownFrom: '2021-01-01',
      value: 3,
      instrument: 'medical-flexible-rules',
      article: '等待期',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 丧葬补助金月数. Of the average monthly wage of the year before. */
export const funeralMonths = parameter({
  name: 'funeral-months',
  title: { zh: '丧葬补助金月数', en: 'Funeral grant, months' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 6,
      instrument: 'work-injury-regulation',
      article: '第三十九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

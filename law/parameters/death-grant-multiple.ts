import { parameter } from '../parameter.ts';

/** 一次性工亡补助金倍数. Of the national urban disposable income a head of the year before. */
export const deathGrantMultiple = parameter({
  name: 'death-grant-multiple',
  title: { zh: '一次性工亡补助金倍数', en: 'Death grant, multiple' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2010-12-20',
      value: 20,
      instrument: 'work-injury-regulation',
      article: '第三十九条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

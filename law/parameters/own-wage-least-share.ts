import { parameter } from '../parameter.ts';

/** 本人工资下限占平均工资的比例. Of the average wage of the pooled region. */
export const ownWageLeastShare = parameter({
  name: 'own-wage-least-share',
  title: { zh: '本人工资下限占平均工资的比例', en: 'Own wage, floor as a share' },
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
      article: '第六十四条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 伤亡变化补报的时限. 伤亡变化补报的时限 */
export const accidentSupplementDays = parameter({
  name: 'accident-supplement-days',
  title: { zh: '伤亡变化补报的时限', en: 'Days in which changed casualties are reported' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-06-01',
      value: 30,
      instrument: 'accident-report-regulation',
      article: '第十三条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

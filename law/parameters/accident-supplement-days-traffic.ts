import { parameter } from '../parameter.ts';

/** 道路交通、火灾事故补报的时限. 道路交通、火灾事故补报的时限 */
export const accidentSupplementDaysTraffic = parameter({
  name: 'accident-supplement-days-traffic',
  title: { zh: '道路交通、火灾事故补报的时限', en: 'The same for road traffic and fire' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-06-01',
      value: 7,
      instrument: 'accident-report-regulation',
      article: '第十三条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 停车休息下限. */
export const drivingRestSeconds = parameter({
  name: 'driving-rest-seconds',
  title: { zh: '停车休息下限', en: 'Shortest stop that counts as rest' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-05-01',
      to: null,
      knownFrom: '2004-04-30',
      value: 1200,
      instrument: 'road-safety-regulation',
      article: '第六十二条第七项',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

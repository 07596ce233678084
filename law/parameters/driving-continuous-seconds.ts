import { parameter } from '../parameter.ts';

/** 连续驾驶上限. */
export const drivingContinuousSeconds = parameter({
  name: 'driving-continuous-seconds',
  title: { zh: '连续驾驶上限', en: 'Longest continuous driving' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-05-01',
      to: null,
      knownFrom: '2004-04-30',
      value: 14_400,
      instrument: 'road-safety-regulation',
      article: '第六十二条第七项',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

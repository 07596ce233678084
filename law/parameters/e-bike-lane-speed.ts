import { parameter } from '../parameter.ts';

/** 电动自行车在非机动车道内最高时速. */
export const eBikeLaneSpeed = parameter({
  name: 'e-bike-lane-speed',
  title: { zh: '电动自行车在非机动车道内最高时速', en: 'E-bike: speed limit in a lane' },
  unit: 'metres-per-hour',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-05-01',
      to: null,
      knownFrom: '2003-10-28',
      value: 15_000,
      instrument: 'road-safety-law',
      article: '第五十八条',
      confidence: 'official',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 客运夜间连续驾驶上限. */
export const coachDrivingNightContinuousSeconds = parameter({
  name: 'coach-driving-night-continuous-seconds',
  title: { zh: '客运夜间连续驾驶上限', en: 'Passenger coach: continuous driving by night' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2018-04-01',
      to: null,
      knownFrom: '2018-04-01',
      value: 7200,
      instrument: 'coach-safety-rules',
      article: '第三十八条',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '起始日凭记忆，待核实；不适用于货运和网约车。发布日未见，knownFrom 取施行日。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 货车24小时累计驾驶提示阈值. */
export const truckDriving24hSeconds = parameter({
  name: 'truck-driving-24h-seconds',
  title: { zh: '货车24小时累计驾驶提示阈值', en: 'Truck: driving within 24 hours' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2004-05-01',
      to: null,
      knownFrom: '2004-05-01',
      value: 28_800,
      instrument: 'fatigue-campaigns',
      article: '24小时累计驾驶',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '未见有约束力的一般规定，只作提示，待核实。发布日未见，knownFrom 取施行日。',
    },
  ],
});

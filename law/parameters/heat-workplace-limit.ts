import { parameter } from '../parameter.ts';

/** 强度高温工作场所温度上限. */
export const heatWorkplaceLimit = parameter({
  name: 'heat-workplace-limit',
  title: { zh: '强度高温工作场所温度上限', en: 'Intense heat: workplace must be cooled below' },
  unit: 'tenths-of-a-degree',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: null,
      knownFrom: '2007-05-08',
      value: 370,
      instrument: 'heat-rules-chongqing',
      article: '强度高温',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 室内高温津贴起点. */
export const heatIndoorAllowanceBand = parameter({
  name: 'heat-indoor-allowance-band',
  title: { zh: '室内高温津贴起点', en: 'Indoor temperature from which the allowance is due' },
  unit: 'tenths-of-a-degree',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2012-06-29',
      to: null,
      knownFrom: '2012-06-29',
      value: 330,
      instrument: 'heat-rules-national',
      article: '第十七条',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      note: '条文凭记忆，待核实。',
    },
  ],
});

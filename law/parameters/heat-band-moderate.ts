import { parameter } from '../parameter.ts';

/** 中度高温起点: Lower bound, inclusive. */
export const heatBandModerate = parameter({
  name: 'heat-band-moderate',
  title: { zh: '中度高温起点', en: 'Heat band: moderate' },
  unit: 'tenths-of-a-degree',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-06-01',
      to: '2012-06-28',
      knownFrom: '2007-05-08',
      value: 370,
      instrument: 'heat-rules-chongqing',
      article: '高温天气分级',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
    {
      from: '2012-06-29',
      to: null,
      knownFrom: '2012-06-29',
      value: 370,
      instrument: 'heat-rules-national',
      article: '第八条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '重庆办法同。',
    },
  ],
});

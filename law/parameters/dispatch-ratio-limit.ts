import { parameter } from '../parameter.ts';

/** 被派遣劳动者占用工总量的上限. Of employees with labour contracts and dispatched workers together. */
export const dispatchRatioLimit = parameter({
  name: 'dispatch-ratio-limit',
  title: { zh: '被派遣劳动者占用工总量的上限', en: 'Most dispatched workers of all' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2014-03-01',
      to: null,
      knownFrom: '2014-03-01',
      value: 1000,
      instrument: 'labour-dispatch-rules',
      article: '第四条',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
    },
  ],
});

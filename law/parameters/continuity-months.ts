import { parameter } from '../parameter.ts';

/** 持续多少个月算数月. Our setting. */
export const continuityMonths = parameter({
  name: 'continuity-months',
  title: { zh: '持续多少个月算数月', en: 'Months of engagement that count as lasting' },
  unit: 'months',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 3,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '系统设定。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 至少拒绝多少次才看后果. Our setting. */
export const refusalsLeast = parameter({
  name: 'refusals-least',
  title: { zh: '至少拒绝多少次才看后果', en: 'Refusals needed before their cost is read' },
  unit: 'orders',
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

import { parameter } from '../parameter.ts';

/** 结算合计容许的差额. */
export const feedPayTolerance = parameter({
  name: 'feed-pay-tolerance',
  title: { zh: '结算合计容许的差额', en: 'Tolerated difference in the sums of a settlement' },
  unit: 'fen',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 1,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.3：合计误差不超过1分。',
    },
  ],
});

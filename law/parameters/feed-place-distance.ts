import { parameter } from '../parameter.ts';

/** 两地相距多远才比对. */
export const feedPlaceDistance = parameter({
  name: 'feed-place-distance',
  title: { zh: '两地相距多远才比对', en: 'Distance of two places from which orders are compared' },
  unit: 'metres',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 20_000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.3：同一劳动者不应同时在相距20公里以上的两地接单。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 乡镇驻地到其边缘的最远距离. */
export const feedPlaceReach = parameter({
  name: 'feed-place-reach',
  title: { zh: '乡镇驻地到其边缘的最远距离', en: 'Farthest a place of work lies from the seat of its township' },
  unit: 'metres',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 10_000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '报送的只是乡镇代码；驻地间距减去两头各10公里，才是两单至少相距的路程。没有边界数据，10公里为系统设定。',
    },
  ],
});

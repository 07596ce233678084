import { parameter } from '../parameter.ts';

/** 企业要求的上线占比超过多少算有排班. Our setting. */
export const mandatedSessionShare = parameter({
  name: 'mandated-session-share',
  title: { zh: '企业要求的上线占比超过多少算有排班', en: 'Share of required sessions above which hours are set' },
  unit: 'basis-points',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 5000,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '过半；系统设定。',
    },
  ],
});

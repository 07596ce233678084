import { parameter } from '../parameter.ts';

/** 时间、数量、拒单三项中强的项数. Our setting. */
export const classStrongFactors = parameter({
  name: 'class-strong-factors',
  title: { zh: '时间、数量、拒单三项中强的项数', en: 'Strong factors among hours, volume and refusal' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 2,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '三项中两项；系统设定，未经裁判校准。',
    },
  ],
});

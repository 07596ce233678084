import { parameter } from '../parameter.ts';

/** 在各平台所得中占多少算主要. Our setting. */
export const mainIncomeShare = parameter({
  name: 'main-income-share',
  title: { zh: '在各平台所得中占多少算主要', en: 'Share of the pay of all platforms above which one is the main' },
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
      note: '过半；各平台以外的收入不知道；系统设定。',
    },
  ],
});

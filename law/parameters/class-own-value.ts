import { parameter } from '../parameter.ts';

/** 要素取值不超过多少即属自主. Our setting. */
export const classOwnValue = parameter({
  name: 'class-own-value',
  title: { zh: '要素取值不超过多少即属自主', en: 'Value up to which a factor is the worker’s own' },
  unit: 'items',
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
      note: '一以下为自主；系统设定，未经裁判校准。',
    },
  ],
});

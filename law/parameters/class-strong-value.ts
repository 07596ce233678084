import { parameter } from '../parameter.ts';

/** 要素取值达到多少即指向劳动关系. Our setting. */
export const classStrongValue = parameter({
  name: 'class-strong-value',
  title: { zh: '要素取值达到多少即指向劳动关系', en: 'Value from which a factor points to a labour relationship' },
  unit: 'items',
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
      note: '要素取值零至四，三以上为强；系统设定，未经裁判校准。',
    },
  ],
});

import { parameter } from '../parameter.ts';

/** 过程或算法控制达到多少即有劳动管理. Our setting. */
export const classManagedValue = parameter({
  name: 'class-managed-value',
  title: {
    zh: '过程或算法控制达到多少即有劳动管理',
    en: 'Value from which control of process or by algorithm is management',
  },
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
      note: '二以上有管理；系统设定，未经裁判校准。',
    },
  ],
});

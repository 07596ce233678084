import { parameter } from '../parameter.ts';

/** 提示名为外包实为派遣的情形数.  */
export const outsourcingTellTales = parameter({
  name: 'outsourcing-tell-tales',
  title: { zh: '提示名为外包实为派遣的情形数', en: 'Tell-tales from which outsourcing looks like dispatch' },
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
      note: '法律没有给出数目；五项情形中出现三项以上时提示核查。',
    },
  ],
});
